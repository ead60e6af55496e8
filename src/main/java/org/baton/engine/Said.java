package org.baton.engine;

import java.util.Locale;

/** Something that each language says in its own way. As a text it is what programs are told. */
public interface Said {

    String in(Locale language);
}
