package org.lingyan.api.json;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.api.input.Body;
import org.lingyan.api.input.Wish;
import org.lingyan.people.tree.OrganisationKind;
import org.lingyan.people.tree.OrganisationLevel;

/**
 * A change of the tree to record.
 *
 * @param kind what happens
 * @param day first day on which it holds
 * @param reason why, 1 to 500 characters
 * @param name the new name; asked for by RENAME, and by SPLIT into a new organisation
 * @param target the one above of MOVE, the one that takes over of MERGE and of SPLIT; a SPLIT
 *     without it makes a new organisation beside
 * @param organisationKind kind of the new organisation of SPLIT
 * @param level level of the new organisation of SPLIT
 * @param people who goes over at a SPLIT
 */
@Schema(name = "NewTreeChange", description = "A change of the tree to record.")
public record NewTreeChange(
    Kind kind,
    LocalDate day,
    @About(longest = 500) String reason,
    @About(optional = true) String name,
    @About(optional = true) String target,
    @About(optional = true) OrganisationKind organisationKind,
    @About(optional = true) OrganisationLevel level,
    @About(optional = true) List<String> people)
    implements Wish {
  private static final int MOST_PEOPLE = 500;

  /** What can be recorded. */
  public enum Kind {
    /** 更名. */
    RENAME,
    /** 隶属调整. */
    MOVE,
    /** 合并. */
    MERGE,
    /** 分设. */
    SPLIT,
    /** 撤销. */
    CLOSE
  }

  static NewTreeChange read(Body body) {
    Kind kind = body.word("kind", Kind.class);
    String target = body.optionalText("target", 60).orElse("");
    boolean fresh = kind == Kind.SPLIT && target.isEmpty();
    if ((kind == Kind.MOVE || kind == Kind.MERGE) && target.isEmpty()) {
      body.required("target");
    }
    if (kind == Kind.SPLIT) {
      body.required("people");
    }
    NewTreeChange wish =
        new NewTreeChange(
            kind,
            body.day("day"),
            body.text("reason", 500),
            kind == Kind.RENAME || fresh
                ? body.text("name", 120)
                : body.optionalText("name", 120).orElse(""),
            target,
            fresh
                ? body.word("organisationKind", OrganisationKind.class)
                : OrganisationKind.STATION,
            fresh ? body.word("level", OrganisationLevel.class) : OrganisationLevel.TOWNSHIP,
            body.texts("people", MOST_PEOPLE));
    body.done();
    return wish;
  }
}
