package org.lingyan.web.data;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextWrapper;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lingyan.people.account.Caller;
import org.lingyan.people.tree.Scope;
import org.lingyan.privacy.erasure.ErasingPersons;
import org.lingyan.privacy.erasure.ErasureGround;
import org.lingyan.privacy.erasure.ErasureState;
import org.lingyan.privacy.erasure.ErasureView;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;
import org.lingyan.web.text.Texts;

/** E3: what is said after an agreement. */
class ErasurePageTest {
  private static final Texts TEXTS =
      new Texts(Locale.SIMPLIFIED_CHINESE, LocalDate.of(2026, 11, 29));

  private final List<String> led = new ArrayList<>();

  @SuppressWarnings("unchecked")
  private final ExternalContext external =
      new ExternalContextWrapper((ExternalContext) null) {
        @Override
        public void redirect(String url) {
          led.add(url);
        }
      };

  @ParameterizedTest(name = "another has to confirm: {0}")
  @CsvSource({"true, first, 需要另一位管理员", "false, executed, 已删除"})
  void e3AfterTheFirstOfTwoItSaysThatASecondHasToConfirm(boolean second, String done, String said)
      throws IOException {
    ErasurePage page = new ErasurePage(erasing(second), caller(), new Timekeeper(), texts());
    page.setId("1q");
    page.load();
    page.setSure(true);
    page.agree(external);

    assertThat(led).containsExactly("/admin/erasures?done=" + done);
    assertThat(TEXTS.of("erasures.done." + done)).contains(said);
  }

  private static ErasingPersons erasing(boolean second) {
    return new ErasingPersons() {
      @Override
      public Preview preview(Scope scope, long id) {
        ErasureView erasure =
            new ErasureView(
                id,
                1,
                "王芳",
                ErasureGround.PERIOD_OVER,
                "",
                ErasureState.ASKED,
                false,
                Instant.EPOCH,
                OptionalLong.empty(),
                Optional.empty(),
                "");
        return new Preview(erasure, List.of(), second);
      }

      @Override
      public Outcome<Long> agree(Scope scope, long id, Instant at) {
        return new Outcome.Recorded<>(id);
      }
    };
  }

  private static CurrentCaller caller() {
    return new CurrentCaller() {
      @Override
      public Caller signedIn() {
        return new Caller(1, 1, "a", OptionalLong.empty(), "a", List.of(), false, 0);
      }
    };
  }

  private static PageTexts texts() {
    return new PageTexts() {
      @Override
      public Texts texts() {
        return TEXTS;
      }
    };
  }
}
