package org.lingyan.web.claim;

import java.util.List;
import org.lingyan.hours.claim.ClaimCourse;
import org.lingyan.hours.claim.ClaimFile;
import org.lingyan.shared.Ids;
import org.lingyan.web.text.Texts;

/** A file that proves a claim, on a page. */
public final class FileRow {
  private final ClaimFile file;
  private final List<ClaimCourse> courses;
  private final Texts texts;

  FileRow(ClaimFile file, List<ClaimCourse> courses, Texts texts) {
    this.file = file;
    this.courses = courses;
    this.texts = texts;
  }

  /** Its id, as addresses write it. */
  public String getId() {
    return Ids.text(file.fileId());
  }

  /** Where it is read. */
  public String getHref() {
    return "/files/" + getId();
  }

  /** As its owner called it. */
  public String getName() {
    return file.name();
  }

  /** What it is, and which course it proves. */
  public String getKind() {
    boolean one = file.course() > 0 && file.course() <= courses.size();
    return one
        ? texts.of(file.kind()) + " · " + courses.get(file.course() - 1).title()
        : texts.of(file.kind());
  }

  /** Whether it can be shown as a picture. */
  public boolean isPicture() {
    return file.picture();
  }
}
