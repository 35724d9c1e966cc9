package se.arshjulet.datarequest.ui;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arshjulet.datarequest.Assignments;
import se.arshjulet.review.Threads;
import se.arshjulet.task.ui.TaskNews;

/** What somebody has said about a data request's questions, on its line among mine. */
@Component
class AssignmentNews implements TaskNews {

    private final Threads threads;

    AssignmentNews(Threads threads) {
        this.threads = threads;
    }

    @Override
    public String kind() {
        return Assignments.KIND;
    }

    @Override
    public Map<UUID, Integer> unread(Collection<UUID> subjectIds) {
        return threads.unread(Assignments.KIND, subjectIds);
    }

    @Override
    public Map<UUID, String> newest(Collection<UUID> subjectIds) {
        Map<UUID, String> addresses = new HashMap<>();
        threads.newest(Assignments.KIND, subjectIds)
                .forEach((subject, thread) -> addresses.put(subject, "fragor/" + thread));
        return addresses;
    }
}
