package org.lingyan.api.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lingyan.api.input.Bodies;
import org.lingyan.hours.standing.HoursVerdict;
import org.lingyan.hours.standing.Status;
import org.lingyan.rules.HoursRule;
import org.lingyan.rules.Joiner;
import org.lingyan.rules.RulePacks;

/** The rule desk on the worked example W5 (郑州, 60 学时 a year). */
class WhatIfHoursTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final HoursRule ZHENGZHOU = RulePacks.starter(RulePacks.ZHENGZHOU_ANNUAL);

  private static HoursVerdict judged(String body) {
    WhatIfHours wish = WhatIfHours.read(Bodies.of(body));
    return wish.judge(ZHENGZHOU, wish.range(ZHENGZHOU, TODAY).orElseThrow(), TODAY);
  }

  /** Days of 8 学时 each, then one of the given minutes. */
  private static String days(int full, int minutesOfTheLast) {
    StringBuilder entries = new StringBuilder();
    for (int day = 1; day <= full; day++) {
      entries.append(
          "{'on':'2025-03-%02d','minutes':360,'category':'PROFESSIONAL'},".formatted(day));
    }
    return entries + "{'on':'2025-04-01','minutes':" + minutesOfTheLast + ",'category':'COMMON'}";
  }

  @ParameterizedTest
  @CsvSource({
    "180, MET, 60.0, 0.0", // 56 + 4
    "179, NOT_MET, 59.5, 0.5",
    "158, NOT_MET, 59.5, 0.5",
    "157, NOT_MET, 59.0, 1.0"
  })
  void w5NeedsSixty(int last, Status status, BigDecimal counted, BigDecimal missing) {
    HoursVerdict verdict =
        judged(
            "{'requirement':'zhengzhou-annual','on':'2026-01-01',"
                + "'period':{'from':'2025-01-01','to':'2025-12-31'},'entries':["
                + days(7, last)
                + "]}");
    assertThat(verdict.status()).isEqualTo(status);
    assertThat(verdict.counted()).isEqualByComparingTo(counted);
    assertThat(verdict.missing().orElseThrow()).isEqualByComparingTo(missing);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-07-01, FULL, 60", "2025-07-01, MONTHS, 30", "2025-07-01, DAYS, 30.5",
    "2025-10-10, FULL, 60", "2025-10-10, MONTHS, 15", "2025-10-10, DAYS, 14",
    "2025-03-15, DAYS, 48", "2024-07-01, DAYS, 30.5", "2025-01-01, DAYS, 60",
    "2019-05-05, MONTHS, 60"
  })
  void w5JoinersByEachSetting(LocalDate joined, Joiner joiner, BigDecimal needed) {
    int year = Math.max(joined.getYear(), 2024);
    HoursVerdict verdict =
        judged(
            "{'requirement':'zhengzhou-annual','on':'%d-12-31','person':{'joinedOn':'%s'},"
                    .formatted(year, joined)
                + "'settings':{'joiner':'"
                + joiner
                + "'},'entries':[]}");
    assertThat(verdict.needed().orElseThrow()).isEqualByComparingTo(needed);
  }

  @Test
  void hoursAfterTheDayJudgedAndDegreesDoNotCount() {
    HoursVerdict verdict =
        judged(
            "{'requirement':'zhengzhou-annual','on':'2027-03-01','entries':["
                + "{'on':'2027-03-01','minutes':45,'category':'COMMON'},"
                + "{'on':'2027-03-02','minutes':45,'category':'COMMON'},"
                + "{'on':'2027-02-01','minutes':-9,'category':'COMMON','degree':true},"
                + "{'on':'2027-02-01','degree':true}]}");
    assertThat(verdict.counted()).isEqualByComparingTo("1");
    assertThat(verdict.period().from()).isEqualTo("2027-01-01");
    assertThat(verdict.byCategory()).containsOnlyKeys("COMMON");
  }

  @Test
  void settingsReplaceThoseOfThePack() {
    HoursVerdict verdict =
        judged(
            "{'requirement':'zhengzhou-annual','on':'2026-11-22',"
                + "'settings':{'minutesPerCreditHour':60,'dailyCap':2.5,'share':'OF_TOTAL'},"
                + "'entries':[{'on':'2026-05-05','minutes':600,'category':'ELECTIVE'}]}");
    assertThat(verdict.counted()).isEqualByComparingTo("2.5");
    assertThat(verdict.rule().minutesPerUnit()).isEqualTo(60);
  }

  @Test
  void everythingOptionalMayBeMissing() {
    HoursVerdict verdict = judged("{'requirement':'zhengzhou-annual'}");
    assertThat(verdict.asOf()).isEqualTo(TODAY);
    assertThat(verdict.counted()).isZero();
    assertThat(verdict.status()).isEqualTo(Status.AT_RISK);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'entries':[{'on':'2026-01-01','minutes':45,'category':'COMMON'},"
            + "{'on':'2026-01-01','minutes':45,'category':'COMMON'},"
            + "{'on':'2026-01-01','minutes':-5,'category':'COMMON'}] | entries[2].minutes",
        "'entries':[{'on':'2026-01-01','minutes':45,'category':'MAGIC'}] | entries[0].category",
        "'entries':[{'minutes':45,'category':'COMMON'}] | entries[0].on",
        "'entries':[{'on':'2026-01-01','minutes':45,'category':'COMMON','degree':1}] |"
            + " entries[0].degree",
        "'entries':{} | entries",
        "'settings':{'joiner':'WEEKS'} | settings.joiner",
        "'settings':{'share':'HALF'} | settings.share",
        "'settings':{'minutesPerCreditHour':0} | settings.minutesPerCreditHour",
        "'settings':{'dailyCap':-1} | settings.dailyCap",
        "'person':{'level':'GRAND'} | person.level",
        "'person':{'joinedOn':'soon'} | person.joinedOn",
        "'period':{'from':'2026-02-01'} | period.to",
        "'period':{'from':'2026-02-01','to':'2026-01-01'} | period.to",
        "'on':'2026-13-01' | on"
      })
  void namesTheValueThatCanNeverBeRight(String members, String field) {
    assertThat(
            Bodies.wrongFields(
                () ->
                    WhatIfHours.read(
                        Bodies.of("{'requirement':'zhengzhou-annual'," + members + "}"))))
        .containsExactly(field);
  }
}
