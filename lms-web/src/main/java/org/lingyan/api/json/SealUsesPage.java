package org.lingyan.api.json;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.certificate.seal.SealUse;
import org.lingyan.shared.Page;

/**
 * One page of uses of a seal.
 *
 * @param items the rows of this page
 * @param page number of the page, from 0
 * @param size rows asked for
 * @param total rows in all pages
 */
@Schema(name = "SealUsesPage", description = "One page of uses of a seal.")
public record SealUsesPage(List<Use> items, int page, int size, long total) {
  /**
   * That a seal stands on a paper.
   *
   * @param number number of the paper
   * @param holder name on it
   * @param usedBy who sealed
   * @param at when
   */
  @Schema(name = "SealUse", description = "That a seal stands on a paper.")
  public record Use(String number, String holder, String usedBy, Instant at) {}

  /** The page. */
  public static SealUsesPage of(Page<SealUse> page) {
    return new SealUsesPage(
        page.items().stream()
            .map(use -> new Use(use.number(), use.holder(), use.usedBy(), use.at()))
            .toList(),
        page.page(),
        page.size(),
        page.total());
  }
}
