-- What happens in a working life: each change is a fact with a day, an author and a reason; employments follow from them.

ALTER TABLE employment
  ADD COLUMN kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'REGULAR' AFTER worker_category,
  ADD COLUMN manager_id BIGINT NULL COMMENT 'line manager; NULL: HR of the unit above is the superior' AFTER main,
  ADD KEY employment_manager (manager_id, until_day),
  ADD CONSTRAINT employment_manager_fk FOREIGN KEY (manager_id) REFERENCES person (id);

CREATE TABLE employment_event (
  id              BIGINT       NOT NULL PRIMARY KEY,
  person_id       BIGINT       NOT NULL,
  kind            VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  day             DATE         NOT NULL COMMENT 'first day on which it holds',
  from_id         BIGINT       NULL COMMENT 'organisation before; NULL: none',
  to_id           BIGINT       NULL COMMENT 'organisation from the day on; NULL: none',
  worker_category VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'from the day on',
  other_person_id BIGINT       NULL COMMENT 'the new line manager, or who takes over what was open',
  undoes          BIGINT       NULL COMMENT 'the event that this one takes back',
  reason          VARCHAR(500) NOT NULL DEFAULT '',
  account_id      BIGINT       NULL COMMENT 'who entered it; NULL: the system itself',
  at              DATETIME(3)  NOT NULL COMMENT 'UTC',
  UNIQUE KEY employment_event_undoes (undoes),
  KEY employment_event_person (person_id, at),
  CONSTRAINT employment_event_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
) COMMENT 'append-only' DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- The employment rows as an event found them, so that it can be taken back exactly.
CREATE TABLE employment_before (
  event_id        BIGINT      NOT NULL,
  employment_id   BIGINT      NOT NULL,
  made            BOOLEAN     NOT NULL COMMENT 'the event made this row: taking it back removes it',
  until_day       DATE        NULL COMMENT 'what it was before the event',
  manager_id      BIGINT      NULL COMMENT 'what it was before the event',
  PRIMARY KEY (event_id, employment_id),
  CONSTRAINT employment_before_event_fk FOREIGN KEY (event_id) REFERENCES employment_event (id)
) COMMENT 'append-only' DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
