package org.lingyan.web.sheet;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The name under which a browser keeps a file. */
public final class SheetFile {
  private SheetFile() {}

  /** A name without what file systems do not like. */
  public static String named(SheetHead head, SheetFormat format) {
    return head.file().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_") + format.ending();
  }

  /** A name that every browser reads, and the proper one for those that read Chinese. */
  public static String attachment(String list, String name) {
    String ending = name.substring(name.lastIndexOf('.'));
    return "attachment; filename=\""
        + list
        + ending
        + "\"; filename*=UTF-8''"
        + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
