-- A change of the tree can be taken back: the event that says so, and the rows as the change found them.

ALTER TABLE organisation_event
  ADD COLUMN undoes BIGINT NULL COMMENT 'the event that this one takes back' AFTER before_text,
  ADD UNIQUE KEY organisation_event_undoes (undoes),
  ADD KEY organisation_event_other (other_id);

CREATE TABLE organisation_before (
  event_id        BIGINT       NOT NULL,
  organisation_id BIGINT       NOT NULL,
  from_day        DATE         NOT NULL,
  made            BOOLEAN      NOT NULL COMMENT 'the event made this row: taking it back removes it',
  until_day       DATE         NOT NULL COMMENT 'what it was before the event',
  parent_id       BIGINT       NULL,
  path            VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind            VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  level           VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name            VARCHAR(120) NOT NULL,
  PRIMARY KEY (event_id, organisation_id, from_day, made),
  KEY organisation_before_organisation (organisation_id, event_id),
  CONSTRAINT organisation_before_event_fk FOREIGN KEY (event_id) REFERENCES organisation_event (id)
) COMMENT 'append-only' DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- What bound from an organisation that ended binds again when its end is taken back.
CREATE TABLE rule_binding_before (
  event_id   BIGINT NOT NULL COMMENT 'the change of the tree that ended the binding',
  binding_id BIGINT NOT NULL,
  until_day  DATE   NULL COMMENT 'what it was before the event',
  PRIMARY KEY (event_id, binding_id),
  CONSTRAINT rule_binding_before_event_fk FOREIGN KEY (event_id) REFERENCES organisation_event (id),
  CONSTRAINT rule_binding_before_binding_fk FOREIGN KEY (binding_id) REFERENCES rule_binding (id)
) COMMENT 'append-only' DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Who was carried over is found by the moment in which the change was entered.
ALTER TABLE employment_event
  ADD KEY employment_event_at (at);
