-- The tree has a past and a future: what an organisation is called and where it stands holds from a day until a day.

CREATE TABLE organisation_state (
  organisation_id BIGINT       NOT NULL,
  from_day        DATE         NOT NULL COMMENT '0001-01-01: as far back as anybody knows',
  until_day       DATE         NOT NULL COMMENT 'exclusive; 9999-12-31: open',
  parent_id       BIGINT       NULL,
  path            VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '/id/id/…/ from the root to this one',
  kind            VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  level           VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name            VARCHAR(120) NOT NULL,
  PRIMARY KEY (organisation_id, from_day),
  KEY organisation_state_path (path, from_day, until_day),
  KEY organisation_state_parent (parent_id, from_day, until_day),
  CONSTRAINT organisation_state_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT organisation_state_parent_fk FOREIGN KEY (parent_id) REFERENCES organisation (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

INSERT INTO organisation_state (organisation_id, from_day, until_day, parent_id, path, kind, level, name)
SELECT id, '0001-01-01', '9999-12-31', parent_id, path, kind, level, name FROM organisation;

-- A standing keeps the path it was counted along: the tree may look different when it is judged again.
ALTER TABLE standing
  ADD COLUMN path VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT ''
    COMMENT 'path of the organisation on the day that decided; empty: not bound' AFTER organisation_id,
  ADD KEY standing_below (rule_id, period_from, path);
UPDATE standing s JOIN organisation o ON o.id = s.organisation_id SET s.path = o.path;

ALTER TABLE organisation
  DROP FOREIGN KEY organisation_parent_fk,
  DROP KEY organisation_parent,
  DROP KEY organisation_path,
  DROP COLUMN parent_id,
  DROP COLUMN path,
  DROP COLUMN kind,
  DROP COLUMN level,
  DROP COLUMN name;

-- What was done to the tree, when it takes effect, who did it and why.
CREATE TABLE organisation_event (
  id              BIGINT       NOT NULL PRIMARY KEY,
  kind            VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  organisation_id BIGINT       NOT NULL,
  other_id        BIGINT       NULL COMMENT 'the new parent, or the organisation that takes over',
  day             DATE         NOT NULL COMMENT 'first day on which it holds',
  before_text     VARCHAR(200) NOT NULL DEFAULT '' COMMENT 'what it was before: the old name or the old parent',
  reason          VARCHAR(500) NOT NULL DEFAULT '',
  account_id      BIGINT       NULL COMMENT 'who entered it; NULL: the system itself',
  at              DATETIME(3)  NOT NULL COMMENT 'UTC',
  KEY organisation_event_organisation (organisation_id, day),
  CONSTRAINT organisation_event_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) COMMENT 'append-only' DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
