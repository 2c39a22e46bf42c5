package org.lingyan.web.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lingyan.people.account.Role;
import org.lingyan.people.intake.IntakeField;
import org.lingyan.people.intake.IntakeKind;
import org.lingyan.people.intake.ListingPlaces;
import org.lingyan.people.intake.Vocabulary;
import org.lingyan.web.sheet.ListSheet;
import org.lingyan.web.sheet.Sheet;
import org.lingyan.web.sheet.SheetAsker;
import org.lingyan.web.sheet.SheetColumn;
import org.lingyan.web.sheet.SheetHead;
import org.lingyan.web.sheet.SheetSource;
import org.lingyan.web.text.Texts;

/**
 * The organisations under the headings and in the words of their template: it can come in again.
 */
@ApplicationScoped
public class PlacesSheetSource implements SheetSource {
  private final ListingPlaces places;

  /** For the container's proxy. */
  protected PlacesSheetSource() {
    this(null);
  }

  /** Reads through this. */
  @Inject
  public PlacesSheetSource(ListingPlaces places) {
    this.places = places;
  }

  @Override
  public String name() {
    return "organisations";
  }

  @Override
  public Set<Role> roles() {
    return IntakeKind.ORGANISATIONS.roles();
  }

  @Override
  public boolean showsPeople() {
    return false;
  }

  @Override
  public Sheet open(SheetAsker asker, UnaryOperator<String> parameter) {
    Texts texts = asker.texts();
    String title = texts.of(IntakeKind.ORGANISATIONS);
    return new ListSheet<>(
        new SheetHead(
            title + " " + asker.today(),
            title,
            List.of(),
            IntakeField.of(IntakeKind.ORGANISATIONS).stream()
                .map(field -> new SheetColumn(texts.of(field), field.width()))
                .toList()),
        places.of(asker.scope(roles())),
        PlacesSheetSource::cells);
  }

  private static List<?> cells(ListingPlaces.Line line) {
    return List.of(
        line.name(),
        line.parent(),
        Vocabulary.usual(line.kind()),
        Vocabulary.usual(line.level()),
        line.since().map(Object::toString).orElse(""));
  }
}
