package org.lingyan.people.intake;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.people.person.DocumentKind;
import org.lingyan.people.person.WorkerCategory;
import org.lingyan.people.tree.OrganisationKind;
import org.lingyan.people.tree.OrganisationLevel;

/** I3: the words that a sheet may use for what the product has names for; the usual one first. */
public final class Vocabulary {
  private static final Map<WorkerCategory, List<String>> CATEGORIES =
      new EnumMap<>(
          Map.of(
              WorkerCategory.FULL_TIME_COMMUNITY,
              List.of("城乡社区专职工作者", "社区专职工作者", "专职社区工作者", "社区工作者", "专职"),
              WorkerCategory.PUBLIC_BODY,
              List.of("机关", "机关工作人员", "公务员"),
              WorkerCategory.PUBLIC_INSTITUTION,
              List.of("事业单位", "事业单位工作人员", "事业编"),
              WorkerCategory.AGENCY,
              List.of("社会工作服务机构", "社工机构", "社会组织", "机构社工"),
              WorkerCategory.OTHER,
              List.of("其他", "其它", "其他人员")));
  private static final Map<CertificateLevel, List<String>> LEVELS =
      new EnumMap<>(
          Map.of(
              CertificateLevel.ASSISTANT,
              List.of("助理社会工作师", "助理社工师", "助理", "初级", "初级社工师"),
              CertificateLevel.INTERMEDIATE,
              List.of("社会工作师", "社工师", "中级社会工作师", "中级", "中级社工师"),
              CertificateLevel.SENIOR,
              List.of("高级社会工作师", "高级社工师", "高级")));
  private static final Map<DocumentKind, List<String>> DOCUMENTS =
      new EnumMap<>(
          Map.of(
              DocumentKind.ID_CARD,
              List.of("居民身份证", "身份证", "二代身份证", "id card"),
              DocumentKind.PASSPORT,
              List.of("护照", "passport"),
              DocumentKind.HONG_KONG_MACAU_PERMIT,
              List.of("港澳居民来往内地通行证", "港澳通行证", "回乡证"),
              DocumentKind.TAIWAN_PERMIT,
              List.of("台湾居民来往大陆通行证", "台胞证"),
              DocumentKind.FOREIGN_PERMANENT_RESIDENT,
              List.of("外国人永久居留身份证", "外国人永久居留证", "永久居留身份证"),
              DocumentKind.RESIDENCE_PERMIT,
              List.of("港澳台居民居住证", "居住证", "港澳居民居住证", "台湾居民居住证"),
              DocumentKind.OTHER,
              List.of("其他证件", "其他", "其它", "other")));
  private static final Map<OrganisationKind, List<String>> KINDS =
      new EnumMap<>(
          Map.of(
              OrganisationKind.BUREAU,
              List.of("主管部门", "社会工作部", "民政局", "局"),
              OrganisationKind.GUIDANCE_CENTER,
              List.of("社工服务指导中心", "指导中心", "社会工作服务指导中心"),
              OrganisationKind.STATION,
              List.of("社会工作站", "社工站", "站"),
              OrganisationKind.AGENCY,
              List.of("社会工作服务机构", "社工机构", "社会组织"),
              OrganisationKind.PUBLIC_INSTITUTION,
              List.of("事业单位"),
              OrganisationKind.COMMUNITY,
              List.of("村（居）社工室", "社工室", "村居社工室", "社区")));
  private static final Map<OrganisationLevel, List<String>> PLACES =
      new EnumMap<>(
          Map.of(
              OrganisationLevel.CITY,
              List.of("市", "市级", "地市级"),
              OrganisationLevel.COUNTY,
              List.of("县（区）", "县", "区", "县级", "区县级", "区县"),
              OrganisationLevel.TOWNSHIP,
              List.of("乡镇（街道）", "乡镇", "街道", "镇", "乡", "乡镇级", "乡级", "镇级", "街道级", "镇街"),
              OrganisationLevel.VILLAGE,
              List.of("村（社区）", "村", "社区", "村级", "居委会", "村（居）", "社区级")));

  private static final Map<ListedCategory, List<String>> HOURS =
      new EnumMap<>(
          Map.of(
              ListedCategory.PROFESSIONAL,
              List.of("专业科目", "专业", "专业课", "专业科", "professional"),
              ListedCategory.COMMON,
              List.of("公需科目", "公需", "公需课", "公共科目", "common"),
              ListedCategory.ELECTIVE,
              List.of("选修科目", "选修", "选修课", "elective")));
  private static final Map<ListedUnit, List<String>> UNITS =
      new EnumMap<>(
          Map.of(
              ListedUnit.CREDIT_HOUR,
              List.of("学时", "课时", "credit hour", "credit hours"),
              ListedUnit.MINUTE,
              List.of("分钟", "分", "minute", "minutes", "min"),
              ListedUnit.CLOCK_HOUR,
              List.of("小时", "时", "hour", "hours")));

  private Vocabulary() {}

  /** The category of hours that a word means. */
  public static Optional<ListedCategory> hours(String word) {
    return find(HOURS, word);
  }

  /** What a word counts hours in. */
  public static Optional<ListedUnit> unit(String word) {
    return find(UNITS, word);
  }

  static Optional<WorkerCategory> category(String word) {
    return find(CATEGORIES, word);
  }

  /** The level that a word means. */
  public static Optional<CertificateLevel> level(String word) {
    return find(LEVELS, word);
  }

  static Optional<DocumentKind> document(String word) {
    return find(DOCUMENTS, word);
  }

  static Optional<OrganisationKind> kind(String word) {
    return find(KINDS, word);
  }

  static Optional<OrganisationLevel> place(String word) {
    return find(PLACES, word);
  }

  /** Words for choosing in a template, the usual one of each; empty for what is typed freely. */
  public static List<String> choices(IntakeField field) {
    return usual(all(field));
  }

  /** The words of our own that a column takes, in order; empty for what is typed freely. */
  public static List<Enum<?>> words(IntakeField field) {
    return all(field).keySet().stream().<Enum<?>>map(one -> one).toList();
  }

  /** What a typed word of a column means; empty for what is unknown or typed freely. */
  public static Optional<Enum<?>> word(IntakeField field, String typed) {
    return find(all(field), typed).map(one -> one);
  }

  private static Map<? extends Enum<?>, List<String>> all(IntakeField field) {
    return switch (field) {
      case WORKER_CATEGORY -> CATEGORIES;
      case LEVEL, CERTIFICATE_LEVEL -> LEVELS;
      case DOCUMENT_KIND -> DOCUMENTS;
      case PLACE_KIND -> KINDS;
      case PLACE_LEVEL -> PLACES;
      case EARNED_CATEGORY -> HOURS;
      case EARNED_UNIT -> UNITS;
      default -> Map.of();
    };
  }

  /** The word that a template would use. */
  public static String usual(Enum<?> word) {
    return List.of(CATEGORIES, LEVELS, DOCUMENTS, KINDS, PLACES, HOURS, UNITS).stream()
        .filter(words -> words.containsKey(word))
        .map(words -> words.get(word).get(0))
        .findFirst()
        .orElse(word.name());
  }

  private static List<String> usual(Map<?, List<String>> words) {
    return words.values().stream().map(all -> all.get(0)).toList();
  }

  private static <E extends Enum<?>> Optional<E> find(Map<E, List<String>> words, String typed) {
    String wanted = plain(typed);
    return words.entrySet().stream()
        .filter(
            one ->
                one.getKey().name().toLowerCase(Locale.ROOT).equals(wanted.replace(' ', '_'))
                    || one.getValue().stream().anyMatch(word -> plain(word).equals(wanted)))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static String plain(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
  }
}
