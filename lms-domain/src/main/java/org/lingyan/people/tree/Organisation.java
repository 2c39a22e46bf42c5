package org.lingyan.people.tree;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A node of the organisation tree. Its path makes a subtree one index range. */
@Entity
@Table(name = "organisation")
class Organisation {
  @Id private long id;

  @Column(name = "parent_id")
  private Long parentId;

  private String path;

  @Enumerated(EnumType.STRING)
  private OrganisationKind kind;

  @Enumerated(EnumType.STRING)
  private OrganisationLevel level;

  private String name;

  /** For persistence. */
  protected Organisation() {}

  private Organisation(
      long id,
      Long parentId,
      String path,
      OrganisationKind kind,
      OrganisationLevel level,
      String name) {
    this.id = id;
    this.parentId = parentId;
    this.path = path;
    this.kind = kind;
    this.level = level;
    this.name = name;
  }

  static Organisation root(long id, OrganisationKind kind, OrganisationLevel level, String name) {
    return new Organisation(id, null, "/" + id + "/", kind, level, name);
  }

  static Organisation below(
      OrganisationView parent,
      long id,
      OrganisationKind kind,
      OrganisationLevel level,
      String name) {
    return new Organisation(id, parent.id(), parent.path() + id + "/", kind, level, name);
  }

  Long parentId() {
    return parentId;
  }

  OrganisationView view() {
    return new OrganisationView(id, name, kind, level, path);
  }
}
