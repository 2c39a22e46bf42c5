package org.lingyan.product;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.lingyan.people.person.IdNumber;

/**
 * A list of invented people as a county would send it: a title above the headings, columns in an
 * order of its own, days in many spellings. The same seed gives the same people. Faults are planted
 * on demand; each says in which row it lies and what has to be said there.
 */
public final class CountyFile {
  private static final List<String> HEADINGS =
      List.of(
          "序号", "姓名", "性别", "身份证号码", "证件类型", "联系电话", "工作单位", "人员性质", "入职时间", "出生日期", "直接上级", "证书等级",
          "曾用名");
  private static final int FIRST_ROW = 3;
  private static final int NAME = 1;
  private static final int CARD = 3;
  private static final int DOCUMENT = 4;
  private static final int PHONE = 5;
  private static final int PLACE = 6;
  private static final int CATEGORY = 7;
  private static final int JOINED = 8;
  private static final int BORN = 9;
  private static final int MANAGER = 10;
  private static final String SURNAMES = "何罗庄纪齐路盛温翁殷尤臧詹郑邹柏岑褚邓";
  private static final String GIVEN = "安宁之远明清溪若舒一禾青山木子言川北辰知行";
  private static final List<String> DAYS =
      List.of("%04d-%02d-%02d", "%04d/%d/%d", "%04d.%d.%d", "%04d年%d月%d日", "%04d%02d%02d");
  private static final List<String> CATEGORIES = List.of("专职", "城乡社区专职工作者", "事业单位", "社工机构", "其他");
  private static final List<String> LEVELS = List.of("", "无", "助理", "中级", "助理社会工作师");

  private final List<List<String>> rows = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private final List<String> merged = new ArrayList<>();

  /**
   * A fault that was planted.
   *
   * @param row number of its row
   * @param words what has to be said there
   */
  public record Fault(int row, String words) {}

  /**
   * Invents them.
   *
   * @param seed 1 to 99; others are other people
   * @param people how many
   * @param places organisations where they work
   */
  public CountyFile(int seed, int people, List<String> places) {
    Random random = new Random(seed);
    for (int i = 0; i < people; i++) {
      int year = 1960 + random.nextInt(40);
      int month = 1 + random.nextInt(12);
      int day = 1 + random.nextInt(28);
      String card =
          IdNumber.complete(
                  "41%02d%02d%04d%02d%02d%03d"
                      .formatted(seed, i / 1000, year, month, day, i % 1000))
              .text();
      String form = DAYS.get(random.nextInt(DAYS.size()));
      rows.add(
          new ArrayList<>(
              List.of(
                  Integer.toString(i + 1),
                  name(random, i),
                  random.nextBoolean() ? "男" : "女",
                  random.nextInt(9) == 0 ? wide(card) : card,
                  "",
                  "139%08d".formatted(random.nextInt(100_000_000)),
                  places.get(random.nextInt(places.size())),
                  CATEGORIES.get(random.nextInt(CATEGORIES.size())),
                  form.formatted(
                      2018 + random.nextInt(8), 1 + random.nextInt(12), 1 + random.nextInt(28)),
                  random.nextInt(3) == 0 ? form.formatted(year, month, day) : "",
                  "",
                  LEVELS.get(random.nextInt(LEVELS.size())),
                  "")));
    }
  }

  private static String name(Random random, int i) {
    return ""
        + SURNAMES.charAt(random.nextInt(SURNAMES.length()))
        + GIVEN.charAt(i % GIVEN.length())
        + GIVEN.charAt(random.nextInt(GIVEN.length()));
  }

  private static String wide(String text) {
    StringBuilder wide = new StringBuilder();
    text.chars().forEach(c -> wide.append((char) (c >= '0' && c <= '9' ? c + 0xFEE0 : c)));
    return wide.toString();
  }

  /** Everybody but the first of a place is led by the first, who is named by her number. */
  public CountyFile withManagers() {
    Map<String, String> first = new LinkedHashMap<>();
    for (List<String> row : rows) {
      String leader = first.putIfAbsent(row.get(PLACE), row.get(CARD));
      row.set(MANAGER, leader == null ? "" : leader);
    }
    return this;
  }

  /** How many people are in it. */
  public int people() {
    return rows.size();
  }

  /** What was planted. */
  public List<Fault> faults() {
    return List.copyOf(faults);
  }

  /** The name in a row. */
  public String name(int row) {
    return rows.get(row - FIRST_ROW).get(NAME);
  }

  /** The right number of a row. */
  public String card(int row) {
    return rows.get(row - FIRST_ROW).get(CARD);
  }

  /**
   * Plants faults of twenty kinds.
   *
   * @param times how many of each kind; three at most
   */
  public CountyFile withFaults(int times) {
    int step = rows.size() / (times * 20 + 3);
    int at = step;
    for (int time = 0; time < times; time++) {
      at = planted(at, step, time);
    }
    return this;
  }

  private int planted(int first, int step, int time) {
    int at = first;
    at = plant(at, step, NAME, "", "必须填写");
    at = plant(at, step, CARD, "", "必须填写");
    String card = rows.get(at).get(CARD).replaceAll("[^0-9X]", "0");
    at = plant(at, step, CARD, wrongChecksum(card), "校验码不对");
    at = plant(at, step, CARD, "41980119900101", "不是 18 位");
    at = plant(at, step, CARD, "419801199002301234", "出生日期不存在");
    at = plant(at, step, PLACE, "天上社工站" + time, "没有“天上社工站");
    at = plant(at, step, CATEGORY, "临时", "不认识“临时”");
    at = plant(at, step, JOINED, "28/11/2025", "分不清日和月");
    at = plant(at, step, JOINED, "2025年11月", "不完整");
    at = plant(at, step, JOINED, "2025-02-30", "不是有效的日期");
    at = plant(at, step, JOINED, "", "必须填写");
    at = plant(at, step, JOINED, "1950-01-01", "早于");
    at = plant(at, step, BORN, "=MID(D9,7,8)", "是公式");
    at = plant(at, step, BORN, "2031-01-01", "“出生日期”");
    at = plant(at, step, PHONE, "12345", "不是有效的电话号码");
    at = plant(at, step, MANAGER, "查无此人", "在职人员中没有“查无此人”");
    at = plant(at, step, MANAGER, "#self", "上级");
    at = plant(at, step, DOCUMENT, "护照", "不是有效的护照号码");
    at = plant(at, step, PHONE, "#N/A", "错误值");
    if (time == 0) {
      merged.add("G%d:G%d".formatted(at + FIRST_ROW, at + FIRST_ROW + 2));
      for (int i = 0; i < 3; i++) {
        faults.add(new Fault(at + i + FIRST_ROW, "合并的单元格"));
      }
    }
    return at + step;
  }

  private int plant(int at, int step, int column, String text, String words) {
    List<String> row = rows.get(at);
    row.set(column, text.equals("#self") ? row.get(CARD) : text);
    faults.add(new Fault(at + FIRST_ROW, words));
    return at + step;
  }

  private static String wrongChecksum(String card) {
    return card.substring(0, 17) + (card.charAt(17) == '1' ? '2' : '1');
  }

  /** The file. */
  public byte[] xlsx() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts().entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private Map<String, String> parts() {
    String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    String packages = "http://schemas.openxmlformats.org/package/2006/";
    String types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\"%scontent-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"%ssheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"%sworksheet+xml\"/></Types>"
            .formatted(packages, types, types));
    parts.put(
        "_rels/.rels",
        "<Relationships xmlns=\"%srelationships\"><Relationship Id=\"rId1\" Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            .formatted(packages, relations));
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"花名册\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
            .formatted(main, relations));
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"%srelationships\"><Relationship Id=\"rId1\" Type=\"%s/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
            .formatted(packages, relations));
    parts.put("xl/worksheets/sheet1.xml", sheet(main));
    return parts;
  }

  private String sheet(String main) {
    StringBuilder xml = new StringBuilder("<worksheet xmlns=\"" + main + "\"><sheetData>");
    row(xml, 1, List.of("全县社会工作者花名册"));
    row(xml, 2, HEADINGS);
    for (int i = 0; i < rows.size(); i++) {
      row(xml, i + FIRST_ROW, rows.get(i));
    }
    xml.append("</sheetData>");
    if (!merged.isEmpty()) {
      xml.append("<mergeCells>");
      merged.forEach(area -> xml.append("<mergeCell ref=\"" + area + "\"/>"));
      xml.append("</mergeCells>");
    }
    return xml.append("</worksheet>").toString();
  }

  private static void row(StringBuilder xml, int number, List<String> cells) {
    xml.append("<row r=\"").append(number).append("\">");
    for (int i = 0; i < cells.size(); i++) {
      String at = "%c%d".formatted('A' + i, number);
      String cell = cells.get(i);
      if (cell.startsWith("=")) {
        xml.append("<c r=\"" + at + "\"><f>" + cell.substring(1) + "</f><v>19900101</v></c>");
      } else if (cell.startsWith("#")) {
        xml.append("<c r=\"" + at + "\" t=\"e\"><v>" + cell + "</v></c>");
      } else if (!cell.isEmpty()) {
        xml.append("<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + cell + "</t></is></c>");
      }
    }
    xml.append("</row>");
  }
}
