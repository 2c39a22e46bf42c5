package org.lingyan.access;

import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lingyan.deployment.host.DataFolder;
import org.lingyan.files.FilePurpose;
import org.lingyan.product.Api;
import org.lingyan.product.Backstage;
import org.lingyan.product.RunningProduct;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Keyring;

/**
 * The person about whom everybody asks, with everything that the product can know of her, and what
 * would give her away.
 */
final class Subject {
  /** Where she works, and what is given to those inside. */
  static final String HOME = "城关街道社工站";

  /** In the other county. */
  static final String ELSEWHERE = "竹溪镇社工站";

  private static final String NUMERALS = "零一二三四五六七八九";
  private static final String WORDS = "核验专用研修";

  private final Backstage backstage = Backstage.get();
  private final Map<String, String> places = new LinkedHashMap<>();
  private final List<String> marks = new ArrayList<>();
  private final String person;
  private int newcomers;
  private Api herself;

  /** Chooses her: somebody of the station whose name nobody else's contains. */
  Subject() {
    person = somebody();
    put("person", text(person));
    put("organisation", text(organisation(HOME)));
    put("unit", java.net.URLEncoder.encode(HOME, java.nio.charset.StandardCharsets.UTF_8));
    put("elsewhere", text(organisation(ELSEWHERE)));
    put("year", Integer.toString(today().getYear()));
    put("day", today().toString());
    marks.add(backstage.text("SELECT name FROM person WHERE id = ?", person));
    put("name", java.net.URLEncoder.encode(marks.get(0), java.nio.charset.StandardCharsets.UTF_8));
    marks.add(text(person));
    idNumber();
  }

  static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Shanghai"));
  }

  static String text(String id) {
    return Ids.text(Long.parseLong(id));
  }

  private void put(String name, String value) {
    places.put("{" + name + "}", value);
  }

  /** Somebody of the sample whose name is nobody else's. */
  private String somebody() {
    return backstage.text(
        "SELECT p.id FROM person p JOIN employment e ON e.person_id = p.id AND e.main"
            + " AND e.until_day IS NULL AND e.from_day < ? JOIN organisation_state o"
            + " ON o.organisation_id = e.organisation_id AND o.until_day = '9999-12-31'"
            + " WHERE o.path LIKE CONCAT('%/', ?, '/%')"
            + " AND NOT EXISTS (SELECT 1 FROM account a WHERE a.person_id = p.id)"
            + " AND NOT EXISTS (SELECT 1 FROM attempt t WHERE t.person_id = p.id)"
            + " AND CHAR_LENGTH(p.name) > 2 AND (SELECT COUNT(*) FROM person q"
            + " WHERE q.name LIKE CONCAT('%', p.name, '%')) = 1 ORDER BY p.id DESC LIMIT 1",
        today().withDayOfYear(1).toString(), organisation(HOME));
  }

  /**
   * People put on record for this at a place: who is free in the sample differs from day to day.
   */
  List<String> people(String place, int many) {
    Api city = Api.as("hr-city");
    return IntStream.range(0, many).mapToObj(i -> newcomer(city, place)).toList();
  }

  private String newcomer(Api city, String place) {
    String name =
        "韦"
            + Integer.toString(++newcomers)
                .chars()
                .mapToObj(digit -> NUMERALS.substring(digit - '0', digit - '0' + 1))
                .collect(Collectors.joining());
    String id =
        field(
            city.post(
                Inventory.API + "people",
                "{\"name\":\"%s\",\"organisation\":\"%s\",\"workerCategory\":\"AGENCY\",\"from\":\"%s\"}"
                    .formatted(
                        name, text(organisation(place)), today().minusYears(1).withDayOfYear(1))),
            "id");
    return Long.toString(Ids.parse(id).orElseThrow());
  }

  String organisation(String name) {
    return backstage.text(
        "SELECT organisation_id FROM organisation_state WHERE name = ? LIMIT 1", name);
  }

  String person() {
    return person;
  }

  void mustChangePassword(String account, boolean must) {
    backstage.change(
        "UPDATE account SET must_change_password = ? WHERE name = ?", must ? "1" : "0", account);
  }

  private void idNumber() {
    Keyring keys = Keyring.load(new DataFolder(RunningProduct.get().data()).keys());
    String number = "110105194912310" + "02X";
    backstage.change(
        "UPDATE person SET id_number = UNHEX(?) WHERE id = ?",
        HexFormat.of().formatHex(keys.seal(number)),
        person);
    marks.add(number);
    marks.add(number.substring(0, 6) + "****");
  }

  /** Fills her file, as HR of the city and as herself. */
  void live(Api signedIn, String account, String password) {
    this.herself = signedIn;
    put("account", account);
    String own = backstage.text("SELECT id FROM account WHERE name = ?", account);
    put("account.id", text(own));
    put(
        "account.grant",
        text(backstage.text("SELECT MIN(id) FROM role_grant WHERE account_id = ?", own)));
    put("password", password);
    put("login", text(backstage.text("SELECT id FROM account WHERE name = ?", account)));
    put(
        "signin",
        text(
            backstage.text(
                "SELECT s.id FROM sign_in s JOIN account a ON a.id = s.account_id"
                    + " WHERE a.name = ?",
                account)));
    put("accountId", text(backstage.text("SELECT id FROM account WHERE name = ?", account)));
    put("signIn", text(signIn(account)));
    put("otherSignIn", text(signIn(account)));
    Api city = Api.as("hr-city");
    String at = Inventory.API + "people/" + text(person);
    put("entry", id(city.post(at + "/hours", hour("access-1", 30)), "entry"));
    String back = id(city.post(at + "/hours", hour("access-2", 40)), "entry");
    city.post(Inventory.API + "hours/" + back + "/reversal", "{\"reason\":\"" + WORDS + "\"}");
    String revoked =
        field(city.post(at + "/proofs", "{\"year\":" + today().getYear() + "}"), "number");
    put("revoked", revoked);
    marks.add(revoked);
    city.post(
        Inventory.API + "proofs/" + revoked + "/revocation", "{\"reason\":\"" + WORDS + "\"}");
    put(
        "proof",
        field(city.post(at + "/proofs", "{\"year\":" + today().getYear() + "}"), "number"));
    put(
        "seal",
        field(
            Api.as("admin")
                .post(
                    Inventory.API + "seals",
                    "{\"organisation\":\"%s\",\"from\":\"%s\",\"authority\":\"%s\"}"
                        .formatted(text(organisation(HOME)), today(), WORDS)),
            "id"));
    marks.add(places.get("{proof}"));
    put(
        "change",
        id(
            city.post(
                at + "/changes",
                "{\"kind\":\"RECATEGORISE\",\"day\":\"%s\",\"reason\":\"%s\",\"workerCategory\":\"%s\"}"
                    .formatted(today(), WORDS, "AGENCY")),
            "change"));
    marks.add(WORDS);
    put("treeChange", text(treeChange()));
    put(
        "exemption",
        id(
            city.post(
                at + "/exemptions",
                "{\"kind\":\"STUDY\",\"from\":\"%s\",\"last\":\"%s\",\"reason\":\"%s\"}"
                    .formatted(today(), today().plusDays(30), WORDS)),
            "exemption"));
    others(city);
    credentials(own, at, city);
    requirements(city);
    decisions(own);
    list(city);
    comparison(city);
    claims(city);
    delivery();
    learn();
    announce(account);
    JsonObject notices = herself.get(Inventory.API + "me/notices").json();
    put("notice", notices.getAsJsonArray("items").get(0).getAsJsonObject().get("id").getAsString());
    files(account);
  }

  /** A sign-in of hers that nobody asks with. */
  private String signIn(String account) {
    String id = Long.toString(Ids.next());
    backstage.change(
        "INSERT INTO sign_in (id, token_hash, kind, account_id, created_at, renewed_at, expires_at)"
            + " SELECT ?, UNHEX(SHA2(?, 256)), 'BROWSER', id, UTC_TIMESTAMP(3), UTC_TIMESTAMP(3),"
            + " UTC_TIMESTAMP(3) + INTERVAL 8 HOUR FROM account WHERE name = ?",
        id,
        id,
        account);
    return id;
  }

  /** A change of her organisation that changed nothing, and that nobody's asking takes back. */
  private String treeChange() {
    String id = Long.toString(Ids.next());
    backstage.change(
        "INSERT INTO organisation_event (id, kind, organisation_id, day, before_text, at)"
            + " VALUES (?, 'RENAME', ?, ?, ?, UTC_TIMESTAMP(3))",
        id,
        organisation(HOME),
        today().toString(),
        HOME);
    return id;
  }

  /** Colleagues of hers: one for pairs, and two who are one person. */
  private void others(Api city) {
    List<String> others = people(HOME, 2);
    put("other", text(others.get(0)));
    put("stays", text(others.get(1)));
    // Closed already, so that nobody's asking closes it.
    String closed = Long.toString(Ids.next());
    backstage.change(
        "INSERT INTO account (id, version, name, person_id, password_hash, must_change_password,"
            + " created_at, closed_at) VALUES (?, 1, ?, ?, '', FALSE, UTC_TIMESTAMP(3),"
            + " UTC_TIMESTAMP(3))",
        closed,
        "access-closed",
        others.get(0));
    put("account.closed", text(closed));
    // Two different ID cards are two people: the second record is one without any.
    String alias =
        field(
            city.post(
                Inventory.API + "people",
                "{\"name\":\"核验重档\",\"organisation\":\"%s\",\"workerCategory\":\"OTHER\",\"from\":\"%s\"}"
                    .formatted(text(organisation(HOME)), today())),
            "id");
    String merge =
        field(
            city.post(
                Inventory.API + "people/" + text(others.get(1)) + "/merge",
                "{\"alias\":\"" + alias + "\",\"reason\":\"" + WORDS + "\"}"),
            "id");
    put("merge", merge);
    put(
        "distinction",
        field(
            city.post(
                Inventory.API + "people/duplicates/distinctions",
                "{\"first\":\"%s\",\"second\":\"%s\",\"reason\":\"%s\"}"
                    .formatted(text(person), text(others.get(0)), WORDS)),
            "id"));
  }

  /**
   * Certificates of hers, one of them and a registration withdrawn already, so that nobody's asking
   * withdraws them; and one that she brought herself.
   */
  private void credentials(String account, String at, Api city) {
    for (String which : List.of("certificate", "certificate.gone")) {
      put(
          which,
          id(
              city.post(
                  at + "/certificates",
                  "{\"level\":\"ASSISTANT\",\"number\":\"ACCESS%s\",\"issuedOn\":\"2020-01-01\"}"
                      .formatted(which.length())),
              "certificate"));
    }
    put(
        "registration.gone",
        id(
            city.post(
                at + "/registrations",
                "{\"certificate\":\"%s\",\"registeredOn\":\"2020-03-01\"}"
                    .formatted(places.get("{certificate.gone}"))),
            "registration"));
    String reason = "{\"reason\":\"" + WORDS + "\"}";
    city.post(
        Inventory.API + "registrations/" + places.get("{registration.gone}") + "/withdrawal",
        reason);
    city.post(
        Inventory.API + "certificates/" + places.get("{certificate.gone}") + "/withdrawal", reason);
    String claim = Long.toString(Ids.next());
    backstage.change(
        "INSERT INTO certificate_claim (id, person_id, account_id, level, issued_on, file_id, state,"
            + " at) VALUES (?, ?, ?, 'ASSISTANT', '2020-01-01', 0, 'OPEN', UTC_TIMESTAMP(3))",
        claim,
        person,
        account);
    put("certificateClaim", text(claim));
  }

  /** A request of hers for a correction, and that she is to be erased; both wait. */
  private void decisions(String account) {
    Keyring keys = Keyring.load(new DataFolder(RunningProduct.get().data()).keys());
    String correction = Long.toString(Ids.next());
    backstage.change(
        "INSERT INTO correction_request (id, person_id, account_id, field, wanted, note, state, at)"
            + " VALUES (?, ?, ?, 'NAME', UNHEX(?), ?, 'OPEN', UTC_TIMESTAMP(3))",
        correction,
        person,
        account,
        HexFormat.of().formatHex(keys.seal("|核验新名")),
        WORDS);
    put("correction", text(correction));
    String erasure = Long.toString(Ids.next());
    backstage.change(
        "INSERT INTO erasure (id, person_id, ground, note, state, asked_by, own, asked_at)"
            + " VALUES (?, ?, 'PERIOD_OVER', ?, 'ASKED', ?, FALSE, UTC_TIMESTAMP(3))",
        erasure,
        person,
        WORDS,
        account);
    put("erasure", text(erasure));
  }

  /** Claims of hers that wait, and a provider in the register of her station with a filing. */
  private void claims(Api city) {
    for (String name : List.of("claim", "otherClaim", "decided")) {
      String claim =
          Ids.text(
              Ids.parse(
                      herself
                          .post(
                              Inventory.API + "me/claims",
                              ("{\"form\":\"OTHER\",\"title\":\"%s\",\"day\":\"%s\","
                                      + "\"minutes\":30,\"category\":\"ELECTIVE\",\"note\":\"%s\"}")
                                  .formatted(WORDS, today(), WORDS))
                          .json()
                          .getAsJsonObject("claim")
                          .get("id")
                          .getAsString())
                  .orElseThrow());
      herself.post(Inventory.API + "me/claims/" + claim + "/submission", "");
      put(name, claim);
      marks.add(claim);
    }
    JsonObject provider =
        city.post(
                Inventory.API + "providers",
                "{\"organisation\":\"%s\",\"name\":\"核验机构\",\"kind\":\"AGENCY\"}"
                    .formatted(text(organisation(HOME))))
            .json();
    put("provider", provider.get("id").getAsString());
    put(
        "filing",
        city.post(
                Inventory.API + "providers/" + provider.get("id").getAsString() + "/filings",
                "{\"from\":\"1999-01-01\",\"last\":\"1999-12-31\",\"notice\":\"核验\"}")
            .json()
            .getAsJsonArray("filings")
            .get(0)
            .getAsJsonObject()
            .get("id")
            .getAsString());
  }

  /** A list that HR of the city has brought: she stands in it. */
  private void list(Api city) {
    String name = backstage.text("SELECT name FROM person WHERE id = ?", person);
    String id =
        id(
            city.with("X-File-Name", "access.csv")
                .post(
                    Inventory.API + "imports?kind=PEOPLE",
                    "姓名,证件号码,工作单位,人员性质,入职时间,备注\n"
                        + name
                        + ",110105194912310"
                        + "02X,没有的单位,专职,2020-01-01,"
                        + WORDS
                        + "\n"),
            "import");
    String one = Inventory.API + "imports/" + id;
    for (int i = 0; i < 100 && city.get(one).text().contains("\"READING\""); i++) {
      pause();
    }
    if (city.get(one + "/rows").json().get("total").getAsInt() == 0) {
      throw new IllegalStateException("the list was not read: " + city.get(one));
    }
    put("import", id);
  }

  /** Hours of hers that an authority holds: HR of the city has compared them. */
  private void comparison(Api city) {
    String name = backstage.text("SELECT name FROM person WHERE id = ?", person);
    String place =
        backstage.text(
            "SELECT o.name FROM employment e JOIN organisation_state o"
                + " ON o.organisation_id = e.organisation_id WHERE e.person_id = ? AND e.main"
                + " ORDER BY e.from_day DESC, o.from_day DESC LIMIT 1",
            person);
    String one =
        Inventory.API
            + "imports/"
            + id(
                city.with("X-File-Name", "compare.csv")
                    .post(
                        Inventory.API + "imports?kind=COMPARISON",
                        "姓名,单位,日期,数量,计量单位,类别,内容\n"
                            + name
                            + ","
                            + place
                            + ",2001-02-03,30,分钟,选修,"
                            + WORDS
                            + "\n"),
                "import");
    for (int i = 0; i < 100 && !city.get(one).text().contains("\"JUDGED\""); i++) {
      pause();
    }
    city.post(one + "/posting", "");
    for (int i = 0; i < 100 && !city.get(one).text().contains("\"POSTED\""); i++) {
      pause();
    }
    String comparison =
        city.get(Inventory.API + "reconciliations")
            .json()
            .getAsJsonArray("items")
            .get(0)
            .getAsJsonObject()
            .get("id")
            .getAsString();
    put("comparison", comparison);
    String row =
        city.get(Inventory.API + "reconciliations/" + comparison + "/rows")
            .json()
            .getAsJsonArray("items")
            .get(0)
            .getAsJsonObject()
            .get("id")
            .getAsString();
    put("compared", row);
    marks.add(row);
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** A message to her that was given up. */
  private void delivery() {
    String id = Long.toString(Ids.next());
    backstage.change(
        "INSERT INTO notice_delivery (id, addressee, addressee_id, channel, bundle, state, attempts,"
            + " failure, next_at, at, ended_at) VALUES (?, 'PERSON', ?, 'SMS', 'd:access',"
            + " 'GIVEN_UP', 30, 'UNREACHABLE', UTC_TIMESTAMP(3), UTC_TIMESTAMP(3),"
            + " UTC_TIMESTAMP(3))",
        id,
        person);
    put("delivery", text(id));
  }

  /** A deputyship for a grant on her station. */
  void deputyship(String id) {
    put("deputyship", text(id));
  }

  /** Takes away what would wait for somebody. */
  void leave() {
    backstage.change("DELETE FROM erasure WHERE person_id = ?", person);
    backstage.change("DELETE FROM correction_request WHERE person_id = ?", person);
    backstage.change("DELETE FROM certificate_claim WHERE person_id = ?", person);
    backstage.change(
        "UPDATE claim SET state = 'WITHDRAWN' WHERE state = 'SUBMITTED' AND person_id = ?", person);
    String list = Long.toString(Ids.parse(places.get("{import}")).getAsLong());
    backstage.change("DELETE FROM intake_row WHERE intake_id = ?", list);
    backstage.change("DELETE FROM intake WHERE id = ?", list);
    backstage.change(
        "DELETE FROM notice_delivery WHERE addressee = 'PERSON' AND addressee_id = ?", person);
  }

  private static String hour(String source, int minutes) {
    return ("{\"occurredOn\":\"%s\",\"minutes\":%d,\"category\":\"ELECTIVE\",\"title\":\"%s\","
            + "\"source\":{\"kind\":\"CLASS\",\"id\":\"%s\"}}")
        .formatted(today(), minutes, WORDS, source);
  }

  private void learn() {
    String course = backstage.text("SELECT course_id FROM course_version LIMIT 1");
    put("course", course);
    String version =
        backstage.text("SELECT id FROM course_version WHERE course_id = ? LIMIT 1", course);
    put("version", text(version));
    put(
        "lesson",
        backstage.text(
            "SELECT lesson_id FROM course_lesson WHERE version_id = ? LIMIT 1", version));
    put(
        "question",
        backstage.text(
            "SELECT question_id FROM course_question WHERE version_id = ? LIMIT 1", version));
    String attempt =
        id(herself.post(Inventory.API + "courses/" + course + "/enrolments", "{}"), "attempt");
    put("attempt", attempt);
    backstage.change(
        "INSERT INTO lesson_progress (attempt_id, lesson_id, seconds, place, reached_end, done_at)"
            + " SELECT a.id, l.lesson_id, l.minutes * 60, 0, TRUE, UTC_TIMESTAMP(3) FROM attempt a"
            + " JOIN course_lesson l ON l.version_id = a.version_id WHERE a.person_id = ?"
            + " ON DUPLICATE KEY UPDATE done_at = UTC_TIMESTAMP(3)",
        person);
    String stays = Inventory.API + "attempts/" + attempt + "/stays";
    put(
        "stay",
        field(herself.post(stays, "{\"lesson\":\"" + places.get("{lesson}") + "\"}"), "token"));
    put("try", id(herself.post(Inventory.API + "attempts/" + attempt + "/tries", "{}"), "try"));
  }

  private void announce(String account) {
    String id = Long.toString(Ids.next());
    put("announcement", text(id));
    backstage.change(
        "INSERT INTO announcement (id, organisation_id, roles, title, body, from_day, until_day,"
            + " account_id, at) SELECT ?, ?, '', '核验', '核验', ?, '2099-01-01', id, UTC_TIMESTAMP(3)"
            + " FROM account WHERE name = ?",
        id,
        organisation(HOME),
        today().toString(),
        account);
    backstage.change(
        "INSERT INTO notice (id, rule, step, addressee, addressee_id, kind, code, text_values, link,"
            + " at, from_at, until_at) VALUES (?, 'announcement', ?, 'PERSON', ?, 'ANNOUNCEMENT',"
            + " 'announcement', ?, ?, UTC_TIMESTAMP(3), '2020-01-01', '2099-01-01')",
        Long.toString(Ids.next()),
        text(id),
        person,
        "核验\n核验",
        "/account/announcement?id=" + text(id));
  }

  /** One file for each purpose, and a job of each kind with such a result. */
  private void files(String account) {
    Api.Answer brought =
        herself
            .with("X-File-Name", "evidence.pdf")
            .post(
                Inventory.API + "files?purpose=EVIDENCE",
                "%PDF-1.4\n%\n1 0 obj\n<<>>\nendobj\n%%EOF\n");
    String evidence = id(brought, "file");
    put("file", evidence);
    for (FilePurpose purpose : FilePurpose.values()) {
      put("file." + purpose, text(copy(evidence, account, purpose.name())));
    }
    for (Item item : Inventory.read()) {
      if (item.method().equals("JOB")) {
        put("job." + item.rest(), text(job(account, item.rest())));
      }
    }
    put("job", text(job(account, "access")));
  }

  private String copy(String file, String account, String purpose) {
    String id = Long.toString(Ids.next());
    backstage.change(
        "INSERT INTO stored_file (id, hash, bytes, type, purpose, name, account_id, person_id,"
            + " stored_at, scan, scanned_at, threat, keep_until) SELECT ?, f.hash, f.bytes, f.type,"
            + " ?, ?, a.id, NULL, f.stored_at, f.scan, f.scanned_at, f.threat, f.keep_until"
            + " FROM stored_file f JOIN account a ON a.name = ? WHERE f.id = ?",
        id,
        purpose,
        WORDS + ".pdf",
        account,
        Long.toString(Ids.parse(file).getAsLong()));
    return id;
  }

  /** A result that this account had made yesterday. */
  String resultOf(String account) {
    String id = copy(places.get("{file}"), account, "RESULT");
    backstage.change(
        "UPDATE stored_file SET stored_at = stored_at - INTERVAL 1 DAY WHERE id = ?", id);
    return text(id);
  }

  private String job(String account, String kind) {
    String id = Long.toString(Ids.next());
    backstage.change(
        "INSERT INTO job (id, account_id, kind, parameters, state, asked_at, started_at,"
            + " finished_at, work_checkpoint, summary_values, file_id, keep_until)"
            + " SELECT ?, id, ?, '', 'DONE', UTC_TIMESTAMP(3), UTC_TIMESTAMP(3), UTC_TIMESTAMP(3),"
            + " '', '', ?, '2099-01-01' FROM account WHERE name = ?",
        id,
        "access-" + kind.toLowerCase(java.util.Locale.ROOT),
        Long.toString(Ids.parse(places.get("{file.RESULT}")).getAsLong()),
        account);
    return id;
  }

  private String id(Api.Answer answer, String what) {
    String id = field(answer, "id");
    if (!what.equals("change")) {
      marks.add(id);
    }
    return id;
  }

  private static String field(Api.Answer answer, String name) {
    if (answer.status() != 201 && answer.status() != 200) {
      throw new IllegalStateException("the subject could not be prepared: " + answer);
    }
    return answer.json().get(name).getAsString();
  }

  /** A draft for her station, tried there, and a requirement that will bind there one day. */
  private void requirements(Api city) {
    Api training = Api.as("training");
    Api.Answer begun =
        training.post(
            Inventory.API + "rules/provincial-90/drafts",
            "{\"organisation\":\"" + text(organisation(HOME)) + "\",\"own\":true}");
    put("draft", field(begun, "id"));
    String document = field(begun, "document").replace("version: 1", "version: 2");
    // As a JSON text, without the quotes around it.
    String json = new com.google.gson.JsonPrimitive(document).toString();
    put("draftDocument", json.substring(1, json.length() - 1));
    String trial =
        field(
            training.post(
                Inventory.API + "drafts/" + places.get("{draft}") + "/trials",
                "{\"organisation\":\"" + text(organisation(HOME)) + "\"}"),
            "id");
    put("trial", trial);
    for (int i = 0; i < 240 && !over(training, trial); i++) {
      pause();
    }
    put(
        "binding",
        field(
            city.post(
                Inventory.API + "bindings",
                "{\"requirement\":\"provincial-90\",\"organisation\":\"%s\",\"from\":\"2098-01-01\"}"
                    .formatted(text(organisation(HOME)))),
            "id"));
  }

  private static boolean over(Api training, String trial) {
    return !training.get(Inventory.API + "trials/" + trial).json().get("finishedAt").isJsonNull();
  }

  /** A text with her values in place of the names in braces. */
  String fill(String text) {
    String filled = text;
    for (Map.Entry<String, String> place : places.entrySet()) {
      filled = filled.replace(place.getKey(), place.getValue());
    }
    if (filled.matches("(?s).*\\{[a-z][A-Za-z.]*}.*") && !filled.startsWith("{")) {
      throw new IllegalArgumentException("no such placeholder: " + filled);
    }
    return filled;
  }

  /** What of her stands in a text although it was not sent along. */
  List<String> shownIn(String text, String sent) {
    return marks.stream().filter(mark -> text.contains(mark) && !sent.contains(mark)).toList();
  }
}
