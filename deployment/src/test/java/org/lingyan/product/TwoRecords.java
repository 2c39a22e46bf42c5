package org.lingyan.product;

import org.lingyan.shared.Ids;

/**
 * One human being entered twice at a station of the sample city, as it happens: the same name, the
 * same place, some hours here and some there.
 *
 * @param name her name
 * @param first id of one record, as addresses know it
 * @param second id of the other
 */
record TwoRecords(String name, String first, String second) {
  static TwoRecords entered() {
    Backstage stage = Backstage.get();
    long made = Ids.next();
    String name = "试" + (char) ('一' + made % 4000) + (char) ('一' + made / 4000 % 4000);
    String place =
        stage.text(
            "SELECT e.organisation_id FROM employment e JOIN organisation_state o"
                + " ON o.organisation_id = e.organisation_id WHERE o.kind = 'STATION'"
                + " AND e.until_day IS NULL ORDER BY e.organisation_id LIMIT 1");
    return new TwoRecords(name, record(stage, name, place), record(stage, name, place));
  }

  private static String record(Backstage stage, String name, String place) {
    long person = Ids.next();
    stage.change(
        "INSERT INTO person (id, version, name, certificate_level) VALUES (?, 1, ?, 'ASSISTANT')",
        Long.toString(person),
        name);
    stage.change(
        "INSERT INTO employment (id, person_id, organisation_id, worker_category, main, from_day)"
            + " VALUES (?, ?, ?, 'FULL_TIME_COMMUNITY', TRUE, MAKEDATE(YEAR(UTC_DATE()), 1))",
        Long.toString(Ids.next()),
        Long.toString(person),
        place);
    return Ids.text(person);
  }

  /** Posts hours to both, of which one is the same thing twice. */
  void worked(Api hr) {
    String same = "merge-" + first;
    String year = java.time.Year.now(java.time.ZoneId.of("Asia/Shanghai")).toString();
    post(hr, first, same, year + "-01-05", 90);
    post(hr, second, same, year + "-01-05", 90);
    // On days of their own: a day counts up to its cap.
    post(hr, first, "merge-of-" + first, year + "-01-06", 180);
    post(hr, second, "merge-of-" + second, year + "-01-07", 180);
  }

  private static void post(Api hr, String person, String source, String day, int minutes) {
    Api.Answer answer =
        hr.post(
            "/api/v1/people/" + person + "/hours",
            """
            {"occurredOn":"%s","minutes":%d,"category":"PROFESSIONAL","title":"个案研讨",\
            "source":{"kind":"CLASS","id":"%s"}}"""
                .formatted(day, minutes, source));
    if (answer.status() != 201) {
      throw new IllegalStateException(answer.toString());
    }
  }
}
