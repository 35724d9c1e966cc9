package se.arshjulet.coding.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.text.NumberFormat;
import java.util.List;
import se.arshjulet.coding.Agreement;
import se.arshjulet.coding.Agreement.Strength;
import se.arshjulet.coding.Differences.CodeAgreement;
import se.arshjulet.coding.Differences.Report;

/** Samstämmighet: how far the two agree, in words and in figures, code by code. */
class AgreementPart extends Section {

    private final NumberFormat decimals = NumberFormat.getNumberInstance(getLocale());
    private final NumberFormat percent = NumberFormat.getPercentInstance(getLocale());

    AgreementPart(Report report) {
        addClassName("agreement");
        decimals.setMinimumFractionDigits(2);
        decimals.setMaximumFractionDigits(2);
        H2 heading = new H2(getTranslation("coding.agreement"));
        add(heading, new Paragraph(words(report.overall())));
        add(new Paragraph(getTranslation(
                "coding.agreement.marked",
                report.marked().sentences(),
                report.marked().both(),
                report.marked().onlyFirst(),
                report.first().name(),
                report.marked().onlySecond(),
                report.second().name())));
        if (!report.codes().isEmpty()) {
            Div table = new Div(table(report));
            table.addClassName("agreement-table");
            table.getElement().setAttribute("tabindex", "0");
            table.getElement().setAttribute("role", "region");
            table.getElement().setAttribute("aria-label", getTranslation("coding.agreement.by-code"));
            Paragraph how = new Paragraph(getTranslation("coding.agreement.how"));
            how.addClassName("quiet");
            add(new NativeDetails(getTranslation("coding.agreement.by-code"), new Div(table, how)));
        }
    }

    private String words(Agreement overall) {
        return overall.strength() == Strength.NOTHING_TO_SAY
                ? getTranslation("coding.agreement.nothing")
                : getTranslation(
                        "coding.agreement.overall",
                        Labels.of(overall.strength()),
                        kappa(overall),
                        percent.format(overall.observed()));
    }

    private NativeTable table(Report report) {
        NativeTable table = new NativeTable();
        table.addClassName("plain");
        NativeTableRow head = new NativeTableRow();
        for (String word : List.of(
                getTranslation("coding.agreement.code"),
                getTranslation("coding.agreement.both"),
                getTranslation("coding.agreement.only", report.first().name()),
                getTranslation("coding.agreement.only", report.second().name()),
                getTranslation("coding.agreement.kappa"),
                getTranslation("coding.agreement.strength"))) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(word);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        NativeTableBody body = new NativeTableBody();
        report.codes().forEach(code -> body.add(row(code)));
        table.add(new NativeTableHeader(head), body);
        return table;
    }

    private NativeTableRow row(CodeAgreement code) {
        Agreement agreement = code.agreement();
        NativeTableRow row = new NativeTableRow();
        for (String cell : List.of(
                code.code(),
                String.valueOf(agreement.both()),
                String.valueOf(agreement.onlyFirst()),
                String.valueOf(agreement.onlySecond()),
                kappa(agreement),
                Labels.of(agreement.strength()))) {
            row.addDataCell().setText(cell);
        }
        return row;
    }

    private String kappa(Agreement agreement) {
        return agreement.kappa().isPresent() ? decimals.format(agreement.kappa().getAsDouble()) : "–";
    }
}
