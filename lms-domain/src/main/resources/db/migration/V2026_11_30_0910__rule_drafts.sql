-- New versions of requirements are drafted by TRAINING, tried on everybody, and published by HR.

ALTER TABLE rule_version
  ADD COLUMN organisation_id BIGINT NULL COMMENT 'whose requirement it is; NULL: came with the product',
  ADD COLUMN published_by    BIGINT NULL COMMENT 'account; NULL: came with the product',
  ADD CONSTRAINT rule_version_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id);

ALTER TABLE rule_binding
  ADD COLUMN bound_by BIGINT NULL COMMENT 'account; NULL: the product itself',
  ADD COLUMN ended_by BIGINT NULL COMMENT 'account of who gave it a last day';

CREATE TABLE rule_draft (
  id              BIGINT       NOT NULL PRIMARY KEY,
  rule_id         VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  organisation_id BIGINT       NOT NULL COMMENT 'for whom it is drafted; whoever publishes holds HR there',
  body            TEXT         NOT NULL COMMENT 'the YAML document as far as it is written',
  state           VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'OPEN, PUBLISHED, DROPPED',
  changes         INT          NOT NULL COMMENT 'grows with every change, so that nobody overwrites another unseen',
  drafted_by      BIGINT       NOT NULL COMMENT 'account',
  drafted_at      DATETIME(3)  NOT NULL COMMENT 'UTC',
  changed_by      BIGINT       NOT NULL COMMENT 'account of the last change',
  changed_at      DATETIME(3)  NOT NULL COMMENT 'UTC',
  KEY rule_draft_organisation (organisation_id, state),
  KEY rule_draft_rule (rule_id, state),
  CONSTRAINT rule_draft_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE rule_trial (
  id          BIGINT      NOT NULL PRIMARY KEY,
  draft_id    BIGINT      NOT NULL,
  changes     INT         NOT NULL COMMENT 'of the draft as it was tried',
  bound_at    BIGINT      NULL COMMENT 'organisation at which it would be bound anew; NULL: where it is bound',
  on_day      DATE        NOT NULL COMMENT 'the day judged',
  asked_by    BIGINT      NOT NULL COMMENT 'account',
  asked_at    DATETIME(3) NOT NULL COMMENT 'UTC',
  job_id      BIGINT      NULL,
  finished_at DATETIME(3) NULL COMMENT 'UTC; NULL: not everybody is tried yet',
  people      INT         NOT NULL DEFAULT 0 COMMENT 'tried so far',
  KEY rule_trial_draft (draft_id, changes),
  CONSTRAINT rule_trial_draft_fk FOREIGN KEY (draft_id) REFERENCES rule_draft (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Whose status would be another one; derived, and dropped with its trial.
CREATE TABLE rule_trial_row (
  trial_id        BIGINT       NOT NULL,
  person_id       BIGINT       NOT NULL,
  organisation_id BIGINT       NOT NULL,
  path            VARCHAR(500) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  before_status   VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'NULL: not bound',
  after_status    VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'NULL: no longer bound',
  before_needed   DECIMAL(8,2) NULL,
  after_needed    DECIMAL(8,2) NULL,
  counted         DECIMAL(8,2) NOT NULL COMMENT 'under the draft',
  after_missing   DECIMAL(8,2) NULL,
  PRIMARY KEY (trial_id, person_id),
  KEY rule_trial_row_status (trial_id, after_status, before_status),
  CONSTRAINT rule_trial_row_fk FOREIGN KEY (trial_id) REFERENCES rule_trial (id)
) COMMENT 'derived' DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Changes of rules after which not everybody is judged again yet.
CREATE TABLE rule_rejudging (
  id          BIGINT      NOT NULL PRIMARY KEY,
  rule_id     VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  since_day   DATE        NOT NULL COMMENT 'first day on which something is asked differently',
  asked_by    BIGINT      NOT NULL COMMENT 'account',
  asked_at    DATETIME(3) NOT NULL COMMENT 'UTC',
  job_id      BIGINT      NULL,
  finished_at DATETIME(3) NULL COMMENT 'UTC',
  KEY rule_rejudging_open (finished_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
