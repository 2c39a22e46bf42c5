package org.lingyan.api.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lingyan.api.input.ApiProblem;
import org.lingyan.api.input.ProblemKind;
import org.lingyan.hours.ledger.LedgerRefusal;
import org.lingyan.shared.LostRace;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.text.Texts;

/** A3: every exception becomes a problem in the caller's language. */
class ProblemsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Texts ZH = new Texts(Locale.SIMPLIFIED_CHINESE, TODAY);
  private static final Texts EN = new Texts(Locale.ENGLISH, TODAY);

  @Test
  void findsTheKindBehindAnException() {
    assertThat(Problems.kind(new UnknownSubject("person:1"))).isEqualTo(ProblemKind.NOT_FOUND);
    assertThat(Problems.kind(new LostRace("person:1"))).isEqualTo(ProblemKind.LOST_RACE);
    assertThat(Problems.kind(new OptimisticLockException())).isEqualTo(ProblemKind.LOST_RACE);
    assertThat(Problems.kind(new PersistenceException(new SQLException("deadlock", "40001"))))
        .isEqualTo(ProblemKind.LOST_RACE);
    assertThat(Problems.kind(new PersistenceException(new SQLException("gone", "08000"))))
        .isEqualTo(ProblemKind.UNAVAILABLE);
    assertThat(Problems.kind(new PersistenceException(new SQLException("duplicate", "23000"))))
        .isEqualTo(ProblemKind.INTERNAL);
    assertThat(Problems.kind(new IllegalStateException())).isEqualTo(ProblemKind.INTERNAL);
  }

  @ParameterizedTest
  @CsvSource({
    "400,MALFORMED", "404,NOT_FOUND", "405,METHOD_NOT_ALLOWED", "406,NOT_ACCEPTABLE",
    "413,TOO_LARGE", "415,UNSUPPORTED_MEDIA_TYPE", "418,MALFORMED", "500,INTERNAL"
  })
  void findsTheKindBehindAStatus(int status, ProblemKind kind) {
    assertThat(ProblemKind.ofStatus(status)).isEqualTo(kind);
  }

  @Test
  void namesTheFieldsInBothLanguages() {
    ApiProblem wrong = ApiProblem.malformed("entries[2].minutes", "api.field.missing");
    assertThat(Problems.told(wrong, ZH, null).detail()).isEqualTo("entries[2].minutes：不能缺少");
    Problem english = Problems.told(wrong, EN, null);
    assertThat(english.detail()).isEqualTo("entries[2].minutes: is missing");
    assertThat(english.errors())
        .containsExactly(new Problem.FieldError("entries[2].minutes", "is missing"));
    assertThat(english.type()).isEqualTo("/problems/malformed");
    assertThat(english.status()).isEqualTo(400);
  }

  @Test
  void tellsEveryReasonOfARefusal() {
    ApiProblem refused =
        ApiProblem.refused(
            List.of(
                new LedgerRefusal.Future(TODAY.plusDays(1), TODAY), new LedgerRefusal.Reversed()));
    Problem problem = Problems.told(refused, EN, null);
    assertThat(problem.status()).isEqualTo(409);
    assertThat(problem.reasons())
        .extracting("code")
        .containsExactly("hours.future", "hours.source-reversed");
    assertThat(problem.detail()).contains("has not come yet").contains("needs a new part");
    assertThat(Problems.told(refused, ZH, null).detail()).contains("还没有到");
  }

  @Test
  void neverTellsWhatAnUnexpectedExceptionSays() {
    Problem problem =
        Problems.told(new IllegalStateException("SELECT secret FROM account"), EN, "abc");
    assertThat(problem.status()).isEqualTo(500);
    assertThat(problem.incident()).isEqualTo("abc");
    assertThat(problem.toString()).doesNotContain("SELECT").doesNotContain("Exception");
  }

  @ParameterizedTest
  @EnumSource(ProblemKind.class)
  void everyKindHasItsWords(ProblemKind kind) {
    for (Texts texts : List.of(ZH, EN)) {
      assertThatCode(() -> Problems.told(ApiProblem.of(kind), texts, null))
          .doesNotThrowAnyException();
    }
  }

  @Test
  void bothLanguagesHaveTheSameWords() {
    assertThat(keys(Locale.ENGLISH)).isNotEmpty().isEqualTo(keys(Locale.ROOT));
  }

  private static Set<String> keys(Locale locale) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            "org.lingyan.text.api",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new TreeSet<>(bundle.keySet());
  }
}
