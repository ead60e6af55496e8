package org.baton.engine;

/** Something that has to be there before the first call can come in; done at every start, once the models are in force. */
public interface Preparation {

    void prepare();
}
