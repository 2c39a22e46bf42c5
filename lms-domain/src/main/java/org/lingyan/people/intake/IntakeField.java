package org.lingyan.people.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a column of a list can say, and what it may be called there. */
public enum IntakeField {
  /** 姓名. */
  NAME(IntakeKind.PEOPLE, true, 12, "姓名", "名字", "人员姓名", "员工姓名", "name", "full name"),
  /** 证件类型; empty: an ID card. */
  DOCUMENT_KIND(IntakeKind.PEOPLE, false, 18, "证件类型", "证件种类", "证件名称", "document type", "id type"),
  /** 证件号码. */
  DOCUMENT(
      IntakeKind.PEOPLE,
      true,
      24,
      "证件号码",
      "证件号",
      "身份证号",
      "身份证号码",
      "身份证",
      "公民身份号码",
      "居民身份证号码",
      "document number",
      "id number"),
  /** 出生日期. */
  BIRTH_DATE(
      IntakeKind.PEOPLE, false, 14, "出生日期", "出生年月日", "出生年月", "生日", "birth date", "date of birth"),
  /** 手机. */
  PHONE(
      IntakeKind.PEOPLE,
      false,
      16,
      "手机",
      "手机号",
      "手机号码",
      "联系电话",
      "联系方式",
      "电话",
      "电话号码",
      "移动电话",
      "phone",
      "mobile"),
  /** 单位. */
  ORGANISATION(
      IntakeKind.PEOPLE,
      true,
      30,
      "单位",
      "所在单位",
      "工作单位",
      "所属单位",
      "任职单位",
      "机构",
      "所属机构",
      "单位名称",
      "organisation",
      "organization",
      "unit"),
  /** 人员类别. */
  WORKER_CATEGORY(
      IntakeKind.PEOPLE, true, 20, "人员类别", "人员类型", "人员性质", "用工性质", "worker category", "category"),
  /** 入职日期. */
  JOINED_ON(IntakeKind.PEOPLE, true, 14, "入职日期", "入职时间", "到岗日期", "到岗时间", "joined on", "start date"),
  /** 生效日期 of what changes for somebody who is employed; empty: today. */
  EFFECTIVE_ON(
      IntakeKind.PEOPLE, false, 14, "生效日期", "变动日期", "调动日期", "effective on", "effective date"),
  /** 直接上级. */
  MANAGER(
      IntakeKind.PEOPLE, false, 18, "直接上级", "上级", "直属上级", "上级姓名", "主管", "line manager", "manager"),
  /** 证书等级. */
  LEVEL(
      IntakeKind.PEOPLE,
      false,
      18,
      "证书等级",
      "职业资格",
      "职业资格等级",
      "证书级别",
      "社工证",
      "资格等级",
      "certificate level",
      "level"),
  /** 曾用名. */
  FORMER_NAMES(IntakeKind.PEOPLE, false, 14, "曾用名", "曾用姓名", "former names", "former name"),
  /** 机构名称. */
  PLACE_NAME(IntakeKind.ORGANISATIONS, true, 30, "名称", "机构名称", "单位名称", "机构", "单位", "name"),
  /** 上级机构. */
  PARENT(IntakeKind.ORGANISATIONS, true, 30, "上级", "上级机构", "上级单位", "主管单位", "隶属", "隶属单位", "parent"),
  /** 类型. */
  PLACE_KIND(IntakeKind.ORGANISATIONS, true, 20, "类型", "机构类型", "单位类型", "单位性质", "kind", "type"),
  /** 层级. */
  PLACE_LEVEL(IntakeKind.ORGANISATIONS, true, 14, "层级", "机构层级", "级别", "行政层级", "level"),
  /** 成立日期; empty: as far back as anybody knows. */
  ESTABLISHED_ON(
      IntakeKind.ORGANISATIONS, false, 14, "成立日期", "成立时间", "设立日期", "设立时间", "established on"),
  /** 姓名 of who holds a certificate. */
  HOLDER(IntakeKind.CREDENTIALS, true, 12, "姓名", "名字", "持证人", "人员姓名", "name", "full name"),
  /** 证件号码 of who holds it; empty: she is found by name and unit. */
  HOLDER_DOCUMENT(
      IntakeKind.CREDENTIALS,
      false,
      24,
      "证件号码",
      "证件号",
      "身份证号",
      "身份证号码",
      "身份证",
      "公民身份号码",
      "document number",
      "id number"),
  /** 单位 of who holds it. */
  HOLDER_PLACE(
      IntakeKind.CREDENTIALS,
      false,
      30,
      "单位",
      "所在单位",
      "工作单位",
      "所属单位",
      "站点",
      "机构",
      "organisation",
      "organization",
      "unit"),
  /** 证书等级. */
  CERTIFICATE_LEVEL(
      IntakeKind.CREDENTIALS,
      true,
      18,
      "证书等级",
      "证书级别",
      "级别",
      "等级",
      "职业资格等级",
      "certificate level",
      "level"),
  /** 证书编号. */
  CERTIFICATE_NUMBER(
      IntakeKind.CREDENTIALS,
      true,
      24,
      "证书编号",
      "证书号",
      "证书号码",
      "管理号",
      "证书管理号",
      "certificate number",
      "certificate no"),
  /** 发证日期. */
  ISSUED_ON(
      IntakeKind.CREDENTIALS,
      true,
      14,
      "发证日期",
      "签发日期",
      "颁发日期",
      "发证时间",
      "取得日期",
      "issued on",
      "issue date"),
  /** 通过日期; empty: the day of issue. */
  PASSED_ON(IntakeKind.CREDENTIALS, false, 14, "通过日期", "考试通过日期", "合格日期", "批准日期", "passed on"),
  /** 登记日期 of the latest registration; empty: none is brought. */
  REGISTERED_ON(IntakeKind.CREDENTIALS, false, 14, "登记日期", "登记时间", "注册日期", "registered on"),
  /** 有效期至 of that registration; empty: by the rule. */
  VALID_UNTIL(IntakeKind.CREDENTIALS, false, 14, "有效期至", "登记有效期至", "有效期", "到期日期", "valid until"),
  /** 姓名 of who earned hours. */
  EARNER(IntakeKind.HOURS, true, 12, "姓名", "名字", "学员", "人员姓名", "name", "full name"),
  /** 证件号码 of who earned them; empty: she is found by phone, or by name and unit. */
  EARNER_DOCUMENT(
      IntakeKind.HOURS,
      false,
      24,
      "证件号码",
      "证件号",
      "身份证号",
      "身份证号码",
      "身份证",
      "公民身份号码",
      "document number",
      "id number"),
  /** 手机号 of who earned them. */
  EARNER_PHONE(IntakeKind.HOURS, false, 16, "手机号", "手机号码", "手机", "联系电话", "电话", "phone", "mobile"),
  /** 单位 of who earned them. */
  EARNER_PLACE(
      IntakeKind.HOURS,
      false,
      30,
      "单位",
      "所在单位",
      "工作单位",
      "所属单位",
      "站点",
      "机构",
      "organisation",
      "organization",
      "unit"),
  /** 日期 of the training, or its year as a whole. */
  EARNED_ON(
      IntakeKind.HOURS,
      true,
      16,
      "日期或年度",
      "日期",
      "培训日期",
      "学习日期",
      "结束日期",
      "年度",
      "年份",
      "date",
      "day",
      "year",
      "date or year"),
  /** 数量: how much. */
  EARNED_AMOUNT(
      IntakeKind.HOURS, true, 12, "数量", "学时数", "学时", "时长", "课时", "累计学时", "amount", "hours"),
  /** 计量单位 of the amount; empty: 学时. */
  EARNED_UNIT(
      IntakeKind.HOURS, false, 12, "计量单位", "计量", "单位制", "时长单位", "amount unit", "unit of amount"),
  /** 类别. */
  EARNED_CATEGORY(IntakeKind.HOURS, true, 14, "类别", "学时类别", "科目", "科目类别", "课程类别", "category"),
  /** 内容: what it was. */
  EARNED_TITLE(
      IntakeKind.HOURS, true, 40, "内容", "培训内容", "课程名称", "培训名称", "项目名称", "标题", "title", "course"),
  /** 举办单位. */
  EARNED_PROVIDER(
      IntakeKind.HOURS, false, 30, "举办单位", "主办单位", "培训机构", "施教机构", "provider", "organiser"),
  /** 主管部门的编号, unique there. */
  EARNED_NUMBER(
      IntakeKind.HOURS,
      false,
      24,
      "记录编号",
      "编号",
      "学时编号",
      "流水号",
      "原编号",
      "record number",
      "record no",
      "number"),
  /** 备注. */
  EARNED_NOTE(IntakeKind.HOURS, false, 30, "备注", "说明", "note", "remark");

  private final IntakeKind kind;
  private final boolean required;
  private final int width;

  /** Everything that it may be called, between bars. */
  private final String names;

  IntakeField(IntakeKind kind, boolean required, int width, String... names) {
    this.kind = kind;
    this.required = required;
    this.width = width;
    this.names = "|" + String.join("|", names) + "|";
  }

  /** The fields of a kind of list, in the order of its template. */
  public static List<IntakeField> of(IntakeKind kind) {
    return Arrays.stream(values()).filter(field -> field.kind == fieldsOf(kind)).toList();
  }

  /** A list to be compared has the form of one that is taken over. */
  private static IntakeKind fieldsOf(IntakeKind kind) {
    return kind == IntakeKind.COMPARISON ? IntakeKind.HOURS : kind;
  }

  /** Whether a list without such a column cannot be read. */
  public boolean required() {
    return required;
  }

  /** What its column is called in a list that had none. */
  String heading() {
    return names.substring(1, names.indexOf('|', 1));
  }

  /** How wide its column is, in characters. */
  public int width() {
    return width;
  }

  /** The field that a heading in one spelling means. */
  static Optional<IntakeField> named(IntakeKind kind, String heading) {
    return of(kind).stream().filter(field -> field.names.contains("|" + heading + "|")).findFirst();
  }
}
