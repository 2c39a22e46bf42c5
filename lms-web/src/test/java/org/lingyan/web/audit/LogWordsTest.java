package org.lingyan.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lingyan.audit.Action;
import org.lingyan.inspection.LogLine;
import org.lingyan.web.text.Texts;

/** I7: a line of the action log in words, in both languages. */
class LogWordsTest {
  private static LogLine line(String action, String subject, String called, String detail) {
    return new LogLine(
        1,
        Instant.EPOCH,
        "wang",
        "王芳",
        "",
        action,
        subject,
        called,
        OptionalLong.empty(),
        "",
        "",
        Action.Result.DONE,
        detail);
  }

  private static LogWords in(Locale locale) {
    return new LogWords(new Texts(locale, LocalDate.of(2026, 11, 29)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "list.export | XLSX 12 | XLSX，12 行 | XLSX, 12 rows",
        "grant.give | HR 城关站 | 人事 城关站 | HR 城关站",
        "robot.add | DINGTALK 城关站群 | 钉钉群 城关站群 | DingTalk group 城关站群",
        "delivery.again | MAIL | 电子邮件 | E-mail",
        "erasure.ask | PERIOD_OVER | 保存期限已届满 | The period is over",
        "people.import | 3 + 4 | 新增 3，变更 4 | 3 new, 4 changed",
        "people.import.undo | 7 | 撤回 7 项 | 7 taken back",
        "sign-in.end | 1 | 1 处登录 | 1 sign-ins",
        "retention.sweep | notices 3 requests 0 | 通知 3 接口请求的答复 0 | ",
        "audit.read | log 2026-11-01..2026-11-29 who REFUSED | 操作日志 2026-11-01..2026-11-29 按操作人 被拒绝 | ",
        "audit.read | file of ledger 2026-11-01..2026-11-29 name | 学时台账（导出） 2026-11-01..2026-11-29 按姓名 | ",
        "grant.end | 调离 | 调离 | 调离",
        "list.export | as it was | as it was | as it was"
      })
  void whatStandsInIt(String action, String detail, String zh, String en) {
    LogLine line = line(action, "account:1", "", detail);

    assertThat(in(Locale.SIMPLIFIED_CHINESE).detail(line)).isEqualTo(zh);
    if (en != null) {
      assertThat(in(Locale.ENGLISH).detail(line)).isEqualToIgnoringCase(en);
    }
  }

  @Test
  void whatItWasAbout() {
    assertThat(in(Locale.SIMPLIFIED_CHINESE).whom(line("x", "list:people", "", "")))
        .isEqualTo("人员名单（列表）");
    assertThat(in(Locale.ENGLISH).whom(line("x", "list:grants", "", ""))).contains("Grants");
    assertThat(in(Locale.SIMPLIFIED_CHINESE).whom(line("x", "account:7", "clerk", "")))
        .isEqualTo("clerk（账号）");
    for (String kind : new String[] {"intake", "retention", "consent", "calendar", "entry"}) {
      assertThat(in(Locale.SIMPLIFIED_CHINESE).whom(line("x", kind + ":7", "", "")))
          .doesNotContain(kind)
          .doesNotContain("7");
    }
  }
}
