package org.lingyan.people.intake;

import java.util.Arrays;
import java.util.Optional;

/** What a column says that is known and not taken: it is no fault that a list has it (I1). */
public enum KnownColumn {
  /** 参加工作时间: the day on which somebody began to work in her life, wherever that was. */
  WORK_BEGAN("参加工作时间", "参加工作日期", "参加工作年月", "began to work on"),
  /** 检查结果: what a check found, in the file that it gave back. */
  FINDING("检查结果", "result of the check");

  /** Everything that it may be called, between bars. */
  private final String names;

  KnownColumn(String... names) {
    this.names = "|" + String.join("|", names) + "|";
  }

  /** What a heading in one spelling means. */
  static Optional<KnownColumn> named(String heading) {
    return heading.isEmpty()
        ? Optional.empty()
        : Arrays.stream(values())
            .filter(one -> one.names.contains("|" + heading + "|"))
            .findFirst();
  }
}
