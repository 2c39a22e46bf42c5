package org.lingyan.api.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lingyan.shared.Page;
import org.lingyan.shared.UnknownSubject;

/** Pages, days, moments and ids of addresses. */
class ChecksTest {
  @Test
  void takesTheUsualPageWhenNoneIsNamed() {
    Checks checks = new Checks();
    assertThat(Paging.of(null, null, checks)).isEqualTo(new Page.Request(0, 50));
    assertThat(Paging.of("2", "500", checks)).isEqualTo(new Page.Request(2, 500));
    checks.done();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "x", "1.5", "99999999999999"})
  void namesAPageThatCanNeverBeRight(String page) {
    Checks checks = new Checks();
    Paging.of(page, "50", checks);
    assertThat(Bodies.wrongFields(checks::done)).containsExactly("page");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "501", "-5", "many"})
  void namesASizeThatCanNeverBeRight(String size) {
    Checks checks = new Checks();
    Paging.of("0", size, checks);
    assertThat(Bodies.wrongFields(checks::done)).containsExactly("size");
  }

  @Test
  void readsAMomentInUtc() {
    Checks checks = new Checks();
    assertThat(checks.moment("knownAt", "2026-01-31T08:00:00Z"))
        .contains(Instant.parse("2026-01-31T08:00:00Z"));
    checks.done();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-01-31", "yesterday", "+99999-01-01T00:00:00Z"})
  void namesAMomentThatIsNone(String moment) {
    Checks checks = new Checks();
    checks.moment("knownAt", moment);
    assertThat(Bodies.wrongFields(checks::done)).containsExactly("knownAt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "ABC", "zzzzzzzzzzzzzz", "1' OR '1'='1", "中"})
  void anIdThatCannotBeParsedNamesNothing(String id) {
    assertThatThrownBy(() -> Subjects.id("person", id)).isInstanceOf(UnknownSubject.class);
  }
}
