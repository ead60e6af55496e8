package org.baton.intake;

import java.util.ArrayList;
import java.util.List;
import org.baton.engine.Input;
import org.baton.intake.TicketCall.AttachmentJson;
import org.baton.ticket.Upload;

/** Checks the files that come with a request or a message. */
final class Attached {

    private static final int MOST = 20;
    private static final int LARGEST = 10 << 20;
    private static final int LONGEST_NAME = 255;
    private static final String UNKNOWN_TYPE = "application/octet-stream";

    private Attached() {}

    /** @param needed whether their content has to be there */
    static List<Upload> read(List<AttachmentJson> files, boolean needed, Input input) {
        if (files == null) {
            return List.of();
        }
        input.limit(files.size() <= MOST, "attachments", "may be at most {0}; these are {1}", MOST, files.size());
        var uploads = new ArrayList<Upload>();
        for (int n = 0; n < files.size(); n++) {
            uploads.add(read(files.get(n), "attachments[" + n + "]", needed, input));
        }
        return uploads;
    }

    private static Upload read(AttachmentJson file, String field, boolean needed, Input input) {
        if (file == null) {
            input.require(false, field, "must be an object");
            return null;
        }
        int size = file.content() == null ? 0 : file.content().length;
        input.require(!needed || file.content() != null, field + ".content", "is needed, in base64")
                .limit(size <= LARGEST, field + ".content", "may have at most {0} bytes; this has {1}", LARGEST, size);
        String type = input.optional(field + ".type", file.type(), LONGEST_NAME);
        return new Upload(
                input.needed(field + ".name", file.name(), LONGEST_NAME),
                type == null ? UNKNOWN_TYPE : type,
                file.content());
    }
}
