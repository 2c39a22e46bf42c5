package org.lingyan.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.lingyan.shared.Ids;

/** Accounts, roles, deputies and words through the API: as the pages do it, refused as there. */
class AccountsApiIT {
  private static final String ACCOUNTS = "/api/v1/accounts";
  private static final String DEPUTIES = "/api/v1/deputies";
  private static final String TERMS = "/api/v1/terms";
  private static final String WHY = "{\"reason\":\"接口核验\"}";

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Shanghai"));
  }

  /** Somebody who works in the sample city and never had an account. */
  private static String newcomer() {
    return Ids.text(
        Long.parseLong(
            Backstage.get()
                .text(
                    "SELECT p.id FROM person p JOIN employment e ON e.person_id = p.id AND e.main"
                        + " AND e.from_day <= UTC_DATE() AND e.until_day IS NULL"
                        + " JOIN organisation_state o ON o.organisation_id = e.organisation_id"
                        + " AND o.from_day <= UTC_DATE() AND o.until_day > UTC_DATE()"
                        + " WHERE p.main_id = p.id AND NOT EXISTS (SELECT 1 FROM person i"
                        + " JOIN account a ON a.person_id = i.id WHERE i.main_id = p.id)"
                        + " ORDER BY p.id LIMIT 1")));
  }

  private static JsonObject made(Api.Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    return answer.json();
  }

  private static String code(Api.Answer refused) {
    assertThat(refused.status()).as(refused.toString()).isEqualTo(409);
    return refused
        .json()
        .getAsJsonArray("reasons")
        .get(0)
        .getAsJsonObject()
        .get("code")
        .getAsString();
  }

  private static JsonObject only(Api api, String name) {
    return objects(
            api.get(ACCOUNTS + "?size=500&q=" + URLEncoder.encode(name, StandardCharsets.UTF_8)))
        .filter(one -> one.get("name").getAsString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<JsonObject> objects(Api.Answer list) {
    return StreamSupport.stream(list.json().getAsJsonArray("items").spliterator(), false)
        .map(JsonElement::getAsJsonObject);
  }

  private static String opening(String person, String name) {
    return "{\"person\":\"%s\",\"name\":\"%s\"}".formatted(person, name);
  }

  private static JsonObject opened(Api admin, String name) {
    return made(admin.post(ACCOUNTS, opening(newcomer(), name)));
  }

  private static String organisationOf(String account) {
    return Ids.text(
        Long.parseLong(
            Backstage.get()
                .text(
                    "SELECT e.organisation_id FROM account a JOIN person i ON i.id = a.person_id"
                        + " JOIN employment e ON e.person_id = i.main_id AND e.main"
                        + " AND e.until_day IS NULL WHERE a.name = ? LIMIT 1",
                    account)));
  }

  @Test
  void p26AnAccountIsOpenedOnceFoundAndClosed() {
    Api admin = Api.as("admin");
    String person = newcomer();
    String name = "api-" + Ids.text(Ids.next());
    Api once = admin.with("Idempotency-Key", "open-" + name);

    JsonObject account = made(once.post(ACCOUNTS, opening(person, name)));
    String id = account.get("id").getAsString();
    assertThat(account.get("personId").getAsString()).isEqualTo(person);
    assertThat(account.get("state").getAsString()).isEqualTo("ACTIVE");
    Api.Answer repeated = once.post(ACCOUNTS, opening(person, name));
    assertThat(repeated.status()).isEqualTo(200);
    assertThat(repeated.json()).isEqualTo(account);
    assertThat(code(admin.post(ACCOUNTS, opening(person, name + "b"))))
        .isEqualTo("account.has-one");
    assertThat(code(admin.post(ACCOUNTS, opening(newcomer(), name))))
        .isEqualTo("account.name-taken");
    assertThat(admin.post(ACCOUNTS, "{\"name\":\"x\"}").status()).isEqualTo(400);
    assertThat(only(admin, name)).isEqualTo(account);
    assertThat(admin.get(ACCOUNTS + "/" + id).json()).isEqualTo(account);
    assertThat(admin.get(ACCOUNTS + "?state=GONE").status()).isEqualTo(400);

    made(admin.post(ACCOUNTS + "/" + id + "/unlock", ""));
    JsonObject closed = made(admin.post(ACCOUNTS + "/" + id + "/closing", WHY));
    assertThat(closed.get("state").getAsString()).isEqualTo("CLOSED");
    assertThat(code(admin.post(ACCOUNTS + "/" + id + "/closing", WHY)))
        .isEqualTo("account.nothing-new");
    String own = only(admin, "admin").get("id").getAsString();
    assertThat(code(admin.post(ACCOUNTS + "/" + own + "/closing", WHY))).isEqualTo("account.own");
  }

  @Test
  void whoDoesNotAdministerGetsNothing() {
    Api admin = Api.as("admin");
    String id = only(admin, "admin").get("id").getAsString();
    Api city = Api.as("hr-city");

    assertThat(city.get(ACCOUNTS).status()).isEqualTo(403);
    assertThat(city.get(ACCOUNTS + "/" + id).status()).isEqualTo(403);
    assertThat(city.get(TERMS).status()).isEqualTo(403);
    assertThat(Api.anonymous().get(ACCOUNTS).status()).isEqualTo(401);
    assertThat(admin.get(ACCOUNTS + "/" + Ids.text(Ids.next())).status()).isEqualTo(404);
    assertThat(admin.get(ACCOUNTS + "/none/grants").status()).isEqualTo(404);
  }

  /** P8: no key brings a code back; it stands in one answer and nowhere else. */
  @Test
  void p8ACodeLeadsIn() {
    Api admin = Api.as("admin");
    String name = "api-" + Ids.text(Ids.next());
    String id = opened(admin, name).get("id").getAsString();
    Api once = admin.with("Idempotency-Key", "code-" + name);

    JsonObject first = made(once.post(ACCOUNTS + "/" + id + "/codes", "{}"));
    JsonObject second = made(once.post(ACCOUNTS + "/" + id + "/codes", "{\"closeOld\":true}"));

    assertThat(first.get("account").getAsString()).isEqualTo(name);
    String code = second.get("code").getAsString();
    assertThat(code)
        .matches("([A-HJKMNP-Z2-9]{4}-){2}[A-HJKMNP-Z2-9]{4}")
        .isNotEqualTo(first.get("code").getAsString());
    assertThat(
            Backstage.get()
                .texts("SELECT 1 FROM repeated_request WHERE body LIKE ?", "%" + code + "%"))
        .isEmpty();
    String own = only(admin, "admin").get("id").getAsString();
    assertThat(code(admin.post(ACCOUNTS + "/" + own + "/codes", "{}"))).isEqualTo("reach.own");
  }

  @Test
  void p22ARoleIsGivenAndEnded() {
    Api admin = Api.as("admin");
    String name = "api-" + Ids.text(Ids.next());
    String grants = ACCOUNTS + "/" + opened(admin, name).get("id").getAsString() + "/grants";
    String wish =
        "{\"role\":\"TRAINEE\",\"organisation\":\"%s\",\"from\":\"%s\",\"reason\":\"入职\"}"
            .formatted(organisationOf(name), today());
    Api once = admin.with("Idempotency-Key", "grant-" + name);

    JsonObject given = made(once.post(grants, wish));
    assertThat(once.post(grants, wish).status()).isEqualTo(200);
    assertThat(code(admin.post(grants, wish))).isEqualTo("grant.held");
    assertThat(given.get("last").isJsonNull()).isTrue();
    assertThat(given.getAsJsonObject("given").get("reason").getAsString()).isEqualTo("入职");
    assertThat(code(admin.post(grants, wish.replace("TRAINEE", "AUDITOR"))))
        .isEqualTo("grant.needs-last-day");
    assertThat(
            code(
                admin.post(
                    grants, wish.replace(today().toString(), today().minusDays(1).toString()))))
        .isEqualTo("grant.past");
    assertThat(admin.get(grants).json().getAsJsonArray("items")).hasSize(1);

    String ending = grants + "/" + given.get("id").getAsString() + "/ending";
    String end = "{\"last\":\"%s\",\"reason\":\"调离\"}".formatted(today());
    assertThat(made(admin.post(ending, end)).get("last").getAsString())
        .isEqualTo(today().toString());
    assertThat(code(admin.post(ending, end))).isEqualTo("grant.over-already");
    String other = only(admin, "hr-city").get("id").getAsString();
    assertThat(
            admin
                .post(
                    ACCOUNTS + "/" + other + "/grants/" + given.get("id").getAsString() + "/ending",
                    end)
                .status())
        .as("of another account")
        .isEqualTo(404);
  }

  @Test
  void p24ARoleIsLetAndTheDeputyshipEnds() {
    Api admin = Api.as("admin");
    Api city = Api.as("hr-city");
    String owner = only(admin, "hr-city").get("id").getAsString();
    String grant =
        objects(admin.get(ACCOUNTS + "/" + owner + "/grants"))
            .filter(one -> one.get("role").getAsString().equals("HR"))
            .filter(one -> one.get("deputyship").isJsonNull())
            .findFirst()
            .orElseThrow()
            .get("id")
            .getAsString();
    String name = "api-" + Ids.text(Ids.next());
    String deputy = opened(admin, name).get("id").getAsString();
    String wish =
        "{\"grant\":\"%s\",\"account\":\"%s\",\"from\":\"%s\",\"last\":\"%s\",\"reason\":\"休假\"}";

    JsonObject let =
        made(city.post(DEPUTIES, wish.formatted(grant, deputy, today(), today().plusDays(1))));
    String id = let.get("deputyship").getAsString();
    assertThat(code(city.post(DEPUTIES, wish.formatted(grant, owner, today(), today()))))
        .isEqualTo("grant.oneself");
    assertThat(
            city.post(DEPUTIES, wish.formatted(grant, deputy, today(), today().minusDays(1)))
                .status())
        .isEqualTo(400);
    assertThat(
            Api.as("admin")
                .post(DEPUTIES, wish.formatted(grant, deputy, today(), today()))
                .status())
        .as("not her grant")
        .isEqualTo(404);
    assertThat(city.get(DEPUTIES).json().getAsJsonArray("let").toString()).contains(id);
    assertThat(Api.as("trainee").post(DEPUTIES + "/" + id + "/ending", WHY).status())
        .isEqualTo(404);
    made(city.post(DEPUTIES + "/" + id + "/ending", WHY));
    assertThat(code(city.post(DEPUTIES + "/" + id + "/ending", WHY)))
        .isEqualTo("grant.over-already");
  }

  @Test
  void v2WordsAreSetForAnOrganisationFromADayOn() {
    Api admin = Api.as("admin");
    // In days to come: papers of other tests keep their words.
    String wish =
        ("{\"organisation\":\"%s\",\"from\":\"%s\",\"authorityZh\":\"社会工作部\","
                + "\"authorityEn\":\"Department of Social Work\",\"workerZh\":\"社会工作专业人员\","
                + "\"workerEn\":\"%s\",\"citation\":\"县办〔2026〕1号\",\"status\":\"UNVERIFIED\"}")
            .formatted(organisationOf("trainee"), today().plusYears(1), "worker " + Ids.next());

    JsonObject set = made(admin.post(TERMS, wish));
    assertThat(set.getAsJsonObject("citation").get("text").getAsString()).isEqualTo("县办〔2026〕1号");
    assertThat(code(admin.post(TERMS, wish))).isEqualTo("term.nothing-new");
    assertThat(code(admin.post(TERMS, wish.replace("县办〔2026〕1号", "").replace("\"worker ", "\"w "))))
        .isEqualTo("term.no-source");
    assertThat(admin.post(TERMS, wish.replace("UNVERIFIED", "SURE")).status()).isEqualTo(400);
    assertThat(admin.get(TERMS).json().getAsJsonArray("items").toString())
        .contains(set.get("id").getAsString());
  }
}
