package org.lingyan.deployment.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.lingyan.hours.ledger.Source;
import org.lingyan.hours.ledger.SourceKind;
import org.lingyan.shared.DateRange;

/** What a county offers its people in a year: the same for all of them, so they meet there. */
final class Offer {
  static final int WHOLE_DAY = 360;
  static final int HALF_DAY = 180;
  static final String PROFESSIONAL = "PROFESSIONAL";
  static final String COMMON = "COMMON";
  static final String ELECTIVE = "ELECTIVE";

  private static final String[] CLASSES = {
    "个案工作实务：从建立关系到结案",
    "小组工作方案设计与带领技巧",
    "社区工作方法与居民议事",
    "困境儿童保护与强制报告",
    "独居和空巢老人探访关爱实务",
    "低收入家庭入户调查与需求评估",
    "社会工作督导基础",
    "社工站档案整理与案例撰写",
    "社会救助领域社会工作服务",
    "精神障碍社区康复服务入门",
    "留守妇女支持小组经验交流",
    "志愿服务与“五社联动”实务",
    "项目化运作与资金使用规范",
    "服务成效评估与报告撰写",
    "农村残疾人服务与无障碍沟通",
    "社区矫正与安置帮教社会工作",
    "家庭暴力个案的识别与转介",
    "临终关怀与哀伤辅导"
  };
  private static final String[] COMMON_CLASSES = {
    "社会救助政策解读", "个人信息保护与工作保密", "消防安全与入户安全", "民法典与基层治理", "公文写作与信息报送"
  };
  private static final String[] EXAM_PARTS = {"社会工作综合能力", "社会工作实务", "社会工作法规与政策"};

  private final DateRange year;
  private final String county;
  private final List<Session> sessions = new ArrayList<>();

  private Offer(DateRange year, String county) {
    this.year = year;
    this.county = county;
  }

  /** The sessions of a county in a year, in order of their days. */
  static List<Session> of(DateRange year, String county, Random random) {
    Offer offer = new Offer(year, county);
    offer.classes(random);
    offer.winterCourse();
    offer.cityWeeks();
    return offer.sessions.stream().sorted(Comparator.comparing(Session::day)).toList();
  }

  /** Exam preparation on the Saturdays before the exam in June. */
  static List<Session> examPreparation(DateRange year, String county) {
    List<Session> saturdays = new ArrayList<>();
    LocalDate day =
        LocalDate.of(year.from().getYear(), 3, 1)
            .with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    for (int i = 1; i <= 10; i++) {
      saturdays.add(
          new Session(
              day,
              HALF_DAY,
              PROFESSIONAL,
              new Source(SourceKind.EXAM_PREP, "exam-" + key(county, day) + "-" + i, ""),
              "职业资格考前辅导（第 " + i + " 次）：" + EXAM_PARTS[i % EXAM_PARTS.length]));
      day = day.plusWeeks(1);
    }
    return saturdays;
  }

  private void classes(Random random) {
    for (int month = 1; month <= 12; month++) {
      Teaching teaching = Teaching.in(month);
      for (int i = 0; i < teaching.classes(); i++) {
        int day = teaching.firstDay() + i * teaching.apart() + random.nextInt(teaching.apart());
        boolean common = random.nextInt(4) == 0;
        String[] titles = common ? COMMON_CLASSES : CLASSES;
        add(
            LocalDate.of(year.from().getYear(), month, day),
            random.nextInt(5) < 2 ? HALF_DAY : WHOLE_DAY,
            common ? COMMON : PROFESSIONAL,
            SourceKind.CLASS,
            "class-" + i,
            titles[random.nextInt(titles.length)]);
      }
    }
  }

  /** Days of a month on which a county teaches; not around 春节, 劳动节 and 国庆. */
  private record Teaching(int firstDay, int classes, int apart) {
    static Teaching in(int month) {
      return switch (month) {
        case 1 -> new Teaching(4, 2, 8);
        case 2 -> new Teaching(24, 1, 5);
        case 5 -> new Teaching(6, 3, 8);
        case 10 -> new Teaching(9, 3, 7);
        default -> new Teaching(4, 3, 8);
      };
    }
  }

  // Whoever wants to be done early in a year has only this: a course of many whole days.
  private void winterCourse() {
    LocalDate day = year.from();
    for (int i = 1; i <= 11; i++) {
      add(
          day,
          WHOLE_DAY,
          PROFESSIONAL,
          SourceKind.COHORT,
          "winter",
          "冬季集中轮训（第 " + i + " 天）：" + CLASSES[(i * 5) % CLASSES.length]);
      day = day.plusDays(1);
    }
  }

  private void cityWeeks() {
    for (int month : new int[] {4, 7, 10}) {
      LocalDate day =
          LocalDate.of(year.from().getYear(), month, 8)
              .with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
      for (int i = 1; i <= 3; i++) {
        add(day, WHOLE_DAY, PROFESSIONAL, SourceKind.CLASS, "city", "青岚市社工站骨干能力提升班（第 " + i + " 天）");
        day = day.plusDays(1);
      }
    }
  }

  private void add(
      LocalDate day, int minutes, String category, SourceKind kind, String what, String title) {
    boolean city = what.equals("city");
    sessions.add(
        new Session(
            day,
            minutes,
            category,
            new Source(kind, what + "-" + key(city ? "青岚市" : county, day), ""),
            city || kind == SourceKind.COHORT ? title : county + "：" + title));
  }

  private static String key(String county, LocalDate day) {
    return switch (county) {
          case "鹭洲县" -> "lz";
          case "云溪县" -> "yx";
          default -> "ql";
        }
        + "-"
        + day;
  }
}
