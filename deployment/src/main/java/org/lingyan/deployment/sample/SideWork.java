package org.lingyan.deployment.sample;

import java.time.LocalDate;
import java.util.Random;
import org.lingyan.hours.ledger.Source;
import org.lingyan.hours.ledger.SourceKind;

/** What people do besides the classes of their county: supervision and training elsewhere. */
final class SideWork {
  private static final int[] SUPERVISION = {60, 60, 90, 120};
  private static final int[] ELSEWHERE = {45, 60, 90, 90, 120, 135, 150};
  private static final String[] SUPERVISED = {
    "个别督导：服务记录讨论", "个别督导：个案瓶颈", "团体督导：站内案例研讨", "实地督导：入户陪同"
  };
  private static final String[] ONLINE = {
    "省社会工作网络学院：危机干预入门",
    "省社会工作网络学院：儿童社会工作",
    "省社会工作网络学院：老年社会工作",
    "省社会工作网络学院：家庭社会工作",
    "省社会工作网络学院：医务社会工作"
  };
  private static final String[] PROFESSIONAL = {
    "省社会工作网络学院：危机干预入门",
    "省社会工作网络学院：学校社会工作",
    "省社会工作协会公开课：叙事治疗",
    "全国社会工作公益课堂：禁毒社会工作",
    "外训：乡村社工能力提升（结业证书）",
    "外训：社区营造工作坊"
  };
  private static final String[] COMMON = {
    "干部网络学院：基层治理现代化", "干部网络学院：信访工作条例解读", "公需科目：数字素养", "公需科目：法治建设"
  };
  private static final String[] ELECTIVE = {"选修：压力管理与自我照顾", "选修：新媒体与服务宣传", "选修：手语入门", "选修：摄影与肖像权"};

  private SideWork() {}

  /** A lesson of the academy's site, which counts every minute. */
  static Session online(Random random, LocalDate day, int minutes, int number) {
    return new Session(
        day,
        minutes,
        Offer.PROFESSIONAL,
        new Source(SourceKind.CLAIM, "claim-" + day + "-" + number, ""),
        ONLINE[random.nextInt(ONLINE.length)]);
  }

  /** Something small on a day; the number keeps its source unique for the person. */
  static Session some(Random random, LocalDate day, int number) {
    int one = random.nextInt(100);
    if (one < 42) {
      return new Session(
          day,
          SUPERVISION[random.nextInt(SUPERVISION.length)],
          Offer.PROFESSIONAL,
          new Source(SourceKind.SUPERVISION, "sup-" + day + "-" + number, ""),
          SUPERVISED[random.nextInt(SUPERVISED.length)]);
    }
    String category = one < 72 ? Offer.PROFESSIONAL : one < 88 ? Offer.COMMON : Offer.ELECTIVE;
    String[] titles = one < 72 ? PROFESSIONAL : one < 88 ? COMMON : ELECTIVE;
    return new Session(
        day,
        ELSEWHERE[random.nextInt(ELSEWHERE.length)],
        category,
        new Source(SourceKind.CLAIM, "claim-" + day + "-" + number, ""),
        titles[random.nextInt(titles.length)]);
  }
}
