package org.lingyan.api.json;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.jobs.JobView;
import org.lingyan.shared.Page;
import org.lingyan.web.text.Texts;

/**
 * One page of jobs.
 *
 * @param items the rows of this page
 * @param page number of the page, from 0
 * @param size rows asked for
 * @param total rows in all pages
 */
@Schema(name = "JobsPage", description = "One page of jobs, the newest first.")
public record JobsPage(List<JobJson> items, int page, int size, long total) {
  /** The page as the API tells it. */
  public static JobsPage of(Page<JobView> page, Texts texts) {
    return new JobsPage(
        page.items().stream().map(job -> JobJson.of(job, texts)).toList(),
        page.page(),
        page.size(),
        page.total());
  }
}
