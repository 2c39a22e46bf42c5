package org.lingyan.api.json;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of notices.
 *
 * @param items the rows of this page
 * @param page number of the page, from 0
 * @param size rows asked for
 * @param total rows in all pages
 * @param unread how many are not read
 */
@Schema(name = "NoticesPage", description = "One page of the caller's notices.")
public record NoticesPage(List<NoticeJson> items, int page, int size, long total, int unread) {}
