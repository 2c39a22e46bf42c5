package org.lingyan.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The tree through the API: established, changed, refused; in a corner that no other test uses. */
class OrganisationsIT {
  private static final String ORGANISATIONS = "/api/v1/organisations";

  private static String id(Api admin, String name) {
    String path =
        ORGANISATIONS
            + "?q="
            + java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8);
    return admin
        .get(path)
        .json()
        .getAsJsonArray("items")
        .get(0)
        .getAsJsonObject()
        .get("id")
        .getAsString();
  }

  private static String wish(String above, String name, LocalDate day) {
    return "{\"above\":\"%s\",\"kind\":\"STATION\",\"level\":\"TOWNSHIP\",\"name\":\"%s\",\"day\":\"%s\",\"reason\":\"编办1号\"}"
        .formatted(above, name, day);
  }

  private static String change(String kind, LocalDate day, String more) {
    return "{\"kind\":\"%s\",\"day\":\"%s\",\"reason\":\"调整\"%s}".formatted(kind, day, more);
  }

  private static String made(Api.Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    return answer.json().get("id").getAsString();
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

  private static List<String> childrenOf(Api admin, String id, LocalDate on) {
    return StreamSupport.stream(
            admin
                .get(ORGANISATIONS + "/" + id + "?on=" + on)
                .json()
                .getAsJsonArray("children")
                .spliterator(),
            false)
        .map(JsonElement::getAsJsonObject)
        .map(child -> child.get("id").getAsString())
        .toList();
  }

  @Test
  void theTreeIsReadOnAnyDayAndChangedFromADayOn() {
    Api admin = Api.as("admin");
    String county = id(admin, "云溪县社会工作部");
    LocalDate day = today().plusDays(2);
    Api once = admin.with("Idempotency-Key", "establish-" + county);
    Api.Answer first = once.post(ORGANISATIONS, wish(county, "接口设立站", day));
    String station = made(first);
    assertThat(once.post(ORGANISATIONS, wish(county, "接口设立站", day)).status()).isEqualTo(200);
    assertThat(code(admin.post(ORGANISATIONS, wish(county, "接口设立站", day))))
        .isEqualTo("tree.name-taken");

    assertThat(childrenOf(admin, county, day.minusDays(1))).as("n-1").doesNotContain(station);
    assertThat(childrenOf(admin, county, day)).as("n").contains(station);
    assertThat(admin.get(ORGANISATIONS + "/" + station).status())
        .as("not there yet")
        .isEqualTo(404);

    String changes = ORGANISATIONS + "/" + station + "/changes";
    assertThat(code(admin.post(changes, change("RENAME", day.minusDays(1), ",\"name\":\"早了\""))))
        .isEqualTo("tree.not-there");
    assertThat(code(admin.post(changes, change("MOVE", day, ",\"target\":\"" + station + "\""))))
        .isEqualTo("tree.cycle");
    made(admin.post(changes, change("RENAME", day.plusDays(1), ",\"name\":\"接口更名站\"")));
    JsonObject renamed = admin.get(ORGANISATIONS + "/" + station + "?on=" + day.plusDays(1)).json();
    assertThat(renamed.get("name").getAsString()).isEqualTo("接口更名站");
    made(admin.post(changes, change("CLOSE", day.plusDays(2), "")));
    assertThat(childrenOf(admin, county, day.plusDays(2))).doesNotContain(station);
    JsonObject history = admin.get(changes + "?page=0&size=2").json();
    assertThat(history.get("total").getAsInt()).isEqualTo(3);
    assertThat(history.getAsJsonArray("items")).hasSize(2);
  }

  @Test
  void aChangeIsTakenBackAndWhatIsNoMoreKeepsItsHistory() {
    Api admin = Api.as("admin");
    String county = id(admin, "云溪县社会工作部");
    String into = made(admin.post(ORGANISATIONS, wish(county, "接口承接站", today())));
    String station = made(admin.post(ORGANISATIONS, wish(county, "接口撤回站", today())));
    String changes = ORGANISATIONS + "/" + station + "/changes";
    String renamed = made(admin.post(changes, change("RENAME", today(), ",\"name\":\"接口错名站\"")));
    String why = "{\"reason\":\"登记有误\"}";
    assertThat(admin.post(changes + "/" + renamed + "/reversal", "{}").status()).isEqualTo(400);
    Api.Answer back = admin.post(changes + "/" + renamed + "/reversal", why);
    made(back);
    assertThat(back.json().get("kind").getAsString()).isEqualTo("UNDO");
    assertThat(back.json().get("undoes").getAsString()).isEqualTo(renamed);
    assertThat(back.json().get("organisation").getAsString()).isEqualTo("接口撤回站");
    assertThat(code(admin.post(changes + "/" + renamed + "/reversal", why)))
        .as("twice")
        .isEqualTo("tree.taken-back");

    made(admin.post(changes, change("MERGE", today(), ",\"target\":\"" + into + "\"")));
    assertThat(admin.get(ORGANISATIONS + "/" + station).status()).as("gone").isEqualTo(404);
    JsonObject history = admin.get(changes).json();
    assertThat(history.get("total").getAsInt()).isEqualTo(4);
    JsonObject undone = history.getAsJsonArray("items").get(2).getAsJsonObject();
    assertThat(undone.get("id").getAsString()).isEqualTo(renamed);
    assertThat(undone.get("undone").getAsBoolean()).isTrue();
    assertThat(Api.as("hr-city").get(changes).status()).as("had it in scope").isEqualTo(200);
    assertThat(Api.as("hr-station").get(changes).status()).as("never had it").isEqualTo(404);
    String page = admin.get("/admin/organisations?organisation=" + station).text();
    assertThat(page).contains("接口承接站", "organisation=" + into);
    assertThat(admin.get("/sheets/tree-history.csv?organisation=" + station).text())
        .contains("接口错名站");

    String merged =
        history.getAsJsonArray("items").get(0).getAsJsonObject().get("id").getAsString();
    made(admin.post(changes + "/" + merged + "/reversal", why));
    assertThat(admin.get(ORGANISATIONS + "/" + station).status()).isEqualTo(200);
    for (String place : List.of(station, into)) {
      made(admin.post(ORGANISATIONS + "/" + place + "/changes", change("CLOSE", today(), "")));
    }
  }

  @Test
  void whatCanNeverBeRightNamesItsField() {
    Api admin = Api.as("admin");
    String county = id(admin, "云溪县社会工作部");
    Api.Answer odd =
        admin.post(
            ORGANISATIONS,
            "{\"above\":\"" + county + "\",\"kind\":\"CASTLE\",\"name\":\"\",\"day\":\"soon\"}");
    assertThat(odd.status()).isEqualTo(400);
    assertThat(odd.text()).contains("kind", "level", "name", "day", "reason");
    Api.Answer noTarget =
        admin.post(ORGANISATIONS + "/" + county + "/changes", change("MOVE", today(), ""));
    assertThat(noTarget.status()).isEqualTo(400);
    assertThat(noTarget.text()).contains("target");
    assertThat(admin.get(ORGANISATIONS + "/" + county + "?on=1850-01-01").status()).isEqualTo(400);
  }

  @Test
  void whoMayNotIsToldNoMoreThanThat() {
    String county = id(Api.as("admin"), "云溪县社会工作部");
    for (String account : List.of("hr-city", "training", "auditor", "trainee")) {
      Api other = Api.as(account);
      assertThat(other.post(ORGANISATIONS, wish(county, "不许", today())).status())
          .as(account)
          .isEqualTo(403);
      assertThat(
              other
                  .post(
                      ORGANISATIONS + "/" + county + "/changes",
                      change("RENAME", today(), ",\"name\":\"不许\""))
                  .status())
          .as(account)
          .isEqualTo(403);
    }
    assertThat(Api.as("hr-station").get(ORGANISATIONS + "/" + county).status())
        .as("outside")
        .isEqualTo(404);
    assertThat(Api.as("trainee").get(ORGANISATIONS + "/" + county).status()).isEqualTo(403);
    assertThat(Api.as("hr-city").get(ORGANISATIONS + "/" + county).status()).isEqualTo(200);
    assertThat(Api.anonymous().get(ORGANISATIONS + "/" + county).status()).isEqualTo(401);
    assertThat(
            Api.as("admin")
                .post(ORGANISATIONS + "/zzz/changes", change("CLOSE", today(), ""))
                .status())
        .isEqualTo(404);
  }

  @Test
  void pagesOfAdministrationAreForAdministrators() {
    for (String page :
        List.of(
            "/admin/start",
            "/admin/organisations",
            "/admin/organisation-change?organisation=1",
            "/admin/organisation-undo?organisation=1&change=1",
            "/admin/accounts",
            "/admin/account?id=1",
            "/admin/account-open",
            "/admin/account-close?id=1",
            "/admin/grant?account=1",
            "/admin/grant-end?account=1&grant=1",
            "/admin/sight?account=1",
            "/admin/seen?person=1",
            "/admin/terms",
            "/sheets/accounts.csv",
            "/sheets/tree-history.xlsx")) {
      assertThat(Api.as("hr-city").get(page).status()).as(page).isEqualTo(403);
      int administrator = Api.as("admin").get(page).status();
      assertThat(administrator).as(page).isEqualTo(page.contains("=1") ? 404 : 200);
    }
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Shanghai"));
  }
}
