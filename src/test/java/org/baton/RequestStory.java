package org.baton;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * A request as a story tells it: to which desk, under which plan, about what.
 *
 * @param manager the agent whose project it is about, null if nobody's
 */
public record RequestStory(
        String desk,
        String plan,
        Integer slots,
        int licences,
        LocalDate purchasedOn,
        String manager,
        String channel,
        String type,
        String subject,
        String body) {

    public static RequestStory aTicket() {
        return new RequestStory(
                "onebox",
                null,
                null,
                0,
                null,
                null,
                "email",
                null,
                "Order 1712 cannot be saved",
                "Saving order 1712 fails with the message 'Constraint violated (E-204)'. Before that I changed the"
                        + " delivery date. What should I do so that it is saved?");
    }

    public RequestStory at(String desk) {
        return new RequestStory(desk, plan, slots, licences, purchasedOn, manager, channel, type, subject, body);
    }

    public RequestStory under(String plan) {
        return new RequestStory(desk, plan, slots, licences, purchasedOn, manager, channel, type, subject, body);
    }

    public RequestStory withSlots(int slots) {
        return new RequestStory(desk, plan, slots, licences, purchasedOn, manager, channel, type, subject, body);
    }

    public RequestStory withLicences(int licences) {
        return new RequestStory(desk, plan, slots, licences, purchasedOn, manager, channel, type, subject, body);
    }

    public RequestStory purchasedOn(String day) {
        return new RequestStory(
                desk, plan, slots, licences, LocalDate.parse(day), manager, channel, type, subject, body);
    }

    public RequestStory managedBy(String agent) {
        return new RequestStory(desk, plan, slots, licences, purchasedOn, agent, channel, type, subject, body);
    }

    public RequestStory by(String channel) {
        return new RequestStory(desk, plan, slots, licences, purchasedOn, manager, channel, type, subject, body);
    }

    public RequestStory declaredAs(String type) {
        return new RequestStory(desk, plan, slots, licences, purchasedOn, manager, channel, type, subject, body);
    }

    public RequestStory about(String subject, String body) {
        return new RequestStory(desk, plan, slots, licences, purchasedOn, manager, channel, type, subject, body);
    }

    Map<String, Object> json(String customer) {
        var json = new HashMap<String, Object>();
        json.put("channel", channel);
        json.put("subject", subject);
        json.put("body", body);
        json.put("contact", Map.of("name", "Olena", "email", customer + "@example.org"));
        json.put("customer", customer);
        if (type != null) {
            json.put("type", type);
        }
        return json;
    }
}
