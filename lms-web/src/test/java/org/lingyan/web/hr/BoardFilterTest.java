package org.lingyan.web.hr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lingyan.hours.standing.PeopleTraits;
import org.lingyan.hours.standing.StandingList.Sort;
import org.lingyan.hours.standing.Status;
import org.lingyan.shared.Ids;
import org.lingyan.shared.UnknownSubject;

/** A board's address, read and written. */
class BoardFilterTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final long HOME = 12345;

  private static BoardFilter read(Map<String, String> address) {
    return BoardFilter.of(address::get, HOME, TODAY);
  }

  private static BoardFilter filter(
      long organisation,
      int year,
      Optional<Status> status,
      String name,
      Sort sort,
      boolean descending,
      int page) {
    return new BoardFilter(
        organisation,
        Optional.empty(),
        year,
        new BoardFilter.Who(false, status, name, PeopleTraits.ALL),
        new BoardFilter.Look(sort, descending, BoardColumn.USUAL, false),
        page);
  }

  @Test
  void anEmptyAddressShowsHomeThisYearWhoLacksMostFirst() {
    BoardFilter filter = read(Map.of());
    assertThat(filter).isEqualTo(filter(HOME, 2026, Optional.empty(), "", Sort.MISSING, true, 0));
    assertThat(filter.href()).isEqualTo("/hr/board?organisation=9ix&period=2026");
  }

  @Test
  void whatIsWrittenIsRead() {
    BoardFilter filter = filter(99, 2025, Optional.of(Status.NOT_MET), "何 &=满", Sort.NAME, true, 3);
    assertThat(filter.href())
        .isEqualTo(
            "/hr/board?organisation=2r&period=2025&status=NOT_MET&q=%E4%BD%95+%26%3D%E6%BB%A1"
                + "&sort=name&desc=true&page=4");
    assertThat(
            read(
                Map.of(
                    "organisation",
                    "2r",
                    "period",
                    "2025",
                    "status",
                    "NOT_MET",
                    "q",
                    "何 &=满",
                    "sort",
                    "name",
                    "desc",
                    "true",
                    "page",
                    "4")))
        .isEqualTo(filter);
    assertThat(filter.query()).startsWith("organisation=").doesNotContain("page");
  }

  @ParameterizedTest
  @CsvSource({
    "period,abc",
    "period,2027",
    "period,1999",
    "period,99999999999",
    "status,BROKEN",
    "page,-1",
    "page,0",
    "page,x",
    "sort,colour",
    "period,''",
    "page,99999999999999999999"
  })
  void whatCannotBeReadFallsBack(String name, String value) {
    assertThat(read(Map.of(name, value))).isEqualTo(read(Map.of()));
  }

  @ParameterizedTest
  @CsvSource({"'../x'", "-1", "'<script>'", "00", "zzzzzzzzzzzzzzzz"})
  void anOrganisationThatCannotBeOneIsUnknown(String id) {
    assertThatThrownBy(() -> read(Map.of("organisation", id))).isInstanceOf(UnknownSubject.class);
  }

  @Test
  void aHeadingTurnsItsOwnOrderAndBeginsAnothersNaturally() {
    BoardFilter filter = read(Map.of("page", "3"));
    assertThat(filter.sorted(Sort.MISSING))
        .isEqualTo(filter(HOME, 2026, Optional.empty(), "", Sort.MISSING, false, 0));
    assertThat(filter.sorted(Sort.NAME).look().descending()).isFalse();
    assertThat(filter.sorted(Sort.NAME).sorted(Sort.MISSING).look().descending()).isTrue();
  }

  @Test
  void goingDownKeepsTheStatusAndForgetsTheNameAndThePage() {
    BoardFilter down = read(Map.of("status", "AT_RISK", "q", "何", "page", "2")).at(99);
    assertThat(down.href())
        .isEqualTo("/hr/board?organisation=" + Ids.text(99) + "&period=2026&status=AT_RISK");
  }

  @Test
  void aLongNameIsCutBetweenCharacters() {
    assertThat(read(Map.of("q", "𠮷".repeat(80))).who().name()).isEqualTo("𠮷".repeat(60));
  }

  @Test
  void columnsAreReadFromTheAddressAndFromTheFormAlike() {
    BoardFilter own = read(Map.of("columns", "missing.level.nonsense"));
    assertThat(own.look().columns())
        .isEqualTo(Set.of(BoardColumn.LEVEL, BoardColumn.MISSING))
        .isEqualTo(
            read(Map.of("columns", "chosen", "column-level", "on", "column-missing", "on"))
                .look()
                .columns());
    assertThat(own.query()).endsWith("&columns=level.missing");
    assertThat(read(Map.of("columns", "chosen")).query()).endsWith("&columns=none");
    assertThat(read(Map.of("columns", "none")).look().columns()).isEmpty();
    assertThat(read(Map.of("columns", "organisation.counted.missing.status.reason")))
        .isEqualTo(read(Map.of()));
  }

  @Test
  void o6TheRowsUnderANumberForgetWhateverWasChosen() {
    BoardFilter filter =
        read(
            Map.of(
                "q", "何", "worker", "AGENCY", "lacking", "COMMON", "columns", "level", "page",
                "2"));
    assertThat(filter.rows(99, true, Optional.of(Status.AT_RISK)).query())
        .isEqualTo("organisation=2r&period=2026&own=true&status=AT_RISK&columns=level");
    assertThat(filter.rows(99, false, Optional.empty()).query())
        .isEqualTo("organisation=2r&period=2026&columns=level");
    assertThat(filter.lacking("ELECTIVE").query())
        .isEqualTo(
            "organisation=9ix&period=2026&q=%E4%BD%95&worker=AGENCY&lacking=ELECTIVE&columns=level");
  }
}
