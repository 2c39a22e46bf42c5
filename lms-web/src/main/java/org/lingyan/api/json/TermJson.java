package org.lingyan.api.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.shared.Ids;
import org.lingyan.term.TermVersion;

/**
 * What things are called somewhere from a day on.
 *
 * @param id its id
 * @param organisationId for what, with everything below it; null for everywhere
 * @param organisation what that is called; null for everywhere
 * @param from first day; 0001-01-01 for what has always been so
 * @param authorityZh the authority for social work, in Chinese
 * @param authorityEn the same in English
 * @param workerZh somebody of the profession, in Chinese
 * @param workerEn the same in English
 * @param citation where the words come from
 * @param at when they were entered
 */
@Schema(name = "Term", description = "What things are called somewhere from a day on.")
public record TermJson(
    String id,
    @About(optional = true) String organisationId,
    @About(optional = true) String organisation,
    LocalDate from,
    String authorityZh,
    String authorityEn,
    String workerZh,
    String workerEn,
    CitationJson citation,
    Instant at) {
  /** The words as the API tells them. */
  public static TermJson of(TermVersion version) {
    boolean everywhere = version.organisationId().isEmpty();
    return new TermJson(
        Ids.text(version.id()),
        everywhere ? null : Ids.text(version.organisationId().getAsLong()),
        everywhere ? null : version.organisation(),
        version.from(),
        version.term().authority().zh(),
        version.term().authority().en(),
        version.term().worker().zh(),
        version.term().worker().en(),
        CitationJson.of(Optional.of(version.term().citation())),
        version.at());
  }
}
