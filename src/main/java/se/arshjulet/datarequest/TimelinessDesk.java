package se.arshjulet.datarequest;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets those see how the members answer who plan or review. */
@Service
@Transactional(readOnly = true)
class TimelinessDesk implements Timeliness {

    private final TimelinessReader reader;
    private final CurveReader curves;

    TimelinessDesk(TimelinessReader reader, CurveReader curves) {
        this.reader = reader;
        this.curves = curves;
    }

    @Override
    public List<Integer> years() {
        Answerer.requireOverview();
        return reader.years();
    }

    @Override
    public Year year(int year) {
        Answerer.requireOverview();
        List<Curve> both = curves.curves(year);
        return new Year(reader.modules(year), both.get(0), both.get(1));
    }

    @Override
    public List<RoundLine> rounds(int year) {
        Answerer.requireOverview();
        return reader.rounds(year);
    }

    @Override
    public Members members(int year, int offset, int limit) {
        Answerer.requireOverview();
        return reader.members(year, offset, limit);
    }
}
