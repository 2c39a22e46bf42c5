package org.lingyan.api.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.hours.standing.HoursVerdict;
import org.lingyan.hours.standing.StandingList;
import org.lingyan.hours.standing.Status;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.people.person.WorkerCategory;
import org.lingyan.shared.Ids;
import org.lingyan.web.text.Texts;

/**
 * A row of the board's list.
 *
 * @param personId who
 * @param name her name
 * @param organisationId where she counts
 * @param organisation its name
 * @param workerCategory kind of her employment; null when not bound on the day
 * @param level level of her national certificate; null when there is none
 * @param status the verdict
 * @param needed asked; null when undefined
 * @param counted held
 * @param missing least further amount; null when undefined
 * @param lacking codes of categories of which something is missing
 * @param reasons all reasons, the deciding one first
 */
@Schema(name = "CompliancePerson", description = "How somebody stands, as the board lists her.")
public record CompliancePersonJson(
    String personId,
    String name,
    String organisationId,
    String organisation,
    @About(optional = true) WorkerCategory workerCategory,
    @About(optional = true) CertificateLevel level,
    Status status,
    @About(optional = true) BigDecimal needed,
    BigDecimal counted,
    @About(optional = true) BigDecimal missing,
    List<String> lacking,
    List<ReasonJson> reasons) {
  /** The row with its verdict, in a language. */
  static CompliancePersonJson of(
      StandingList.Line line, Optional<HoursVerdict> verdict, Texts texts) {
    return new CompliancePersonJson(
        Ids.text(line.personId()),
        line.name(),
        Ids.text(line.organisationId()),
        line.organisation(),
        line.worker().orElse(null),
        line.level().orElse(null),
        line.status(),
        line.needed().orElse(null),
        line.counted(),
        line.missing().orElse(null),
        line.lacking(),
        verdict.map(why -> ReasonJson.of(why.reasons(), texts)).orElse(List.of()));
  }
}
