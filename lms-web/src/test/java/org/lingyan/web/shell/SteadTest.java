package org.lingyan.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is given back of a form that is lost with the deputyship. */
class SteadTest {
  @Test
  void whatWasWrittenIsGivenBackAndNothingElse() {
    Map<String, String[]> sent = new LinkedHashMap<>();
    sent.put("change", new String[] {"change"});
    sent.put("jakarta.faces.ViewState", new String[] {"stateless"});
    sent.put("csrf", new String[] {"x"});
    sent.put("id", new String[] {"7"});
    sent.put("name", new String[] {"王芳"});
    sent.put("category", new String[] {"FULL_TIME_COMMUNITY"});
    sent.put("day", new String[] {"2026-11-29"});
    sent.put("reason", new String[] {"  ", "调动，见批复\n第二行"});
    sent.put("robot-secret", new String[] {"secret of a robot"});
    sent.put("password", new String[] {"a right password"});
    sent.put("go", new String[] {"登记"});
    sent.put("issue-go", new String[] {"开具"});

    assertThat(Stead.typed(sent)).containsExactly("王芳", "2026-11-29", "调动，见批复\n第二行");
  }

  @Test
  void nothingWasSent() {
    assertThat(Stead.typed(Map.of())).isEmpty();
  }
}
