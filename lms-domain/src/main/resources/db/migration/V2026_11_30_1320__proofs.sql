-- Proofs of hours under any requirement: what they are made of, seals, many at once.

ALTER TABLE proof
  ADD COLUMN carried DECIMAL(8,2) NOT NULL DEFAULT 0 COMMENT 'of hours: what the period before left over';

CREATE TABLE proof_part (
  proof_id BIGINT       NOT NULL,
  no       INT          NOT NULL COMMENT '1, 2, 3 … as it is printed',
  kind     VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'CATEGORY or SOURCE',
  code     VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of the category, or kind of source',
  amount   DECIMAL(8,2) NOT NULL COMMENT 'in the unit of the rule',
  PRIMARY KEY (proof_id, no),
  CONSTRAINT proof_part_fk FOREIGN KEY (proof_id) REFERENCES proof (id)
) COMMENT 'append-only' DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- What stands where a paper is sealed: an authorised picture, or space for a stamp.
CREATE TABLE seal (
  id              BIGINT       NOT NULL PRIMARY KEY,
  organisation_id BIGINT       NOT NULL COMMENT 'holds for it and everything below that has none of its own',
  from_day        DATE         NOT NULL,
  until_day       DATE         NOT NULL COMMENT 'exclusive',
  file_id         BIGINT       NULL COMMENT 'a picture in stored_file; NULL: space for a stamp; no foreign key, the rooms do not know each other',
  authority       VARCHAR(200) NOT NULL COMMENT 'who authorised it, by which paper',
  account_id      BIGINT       NOT NULL COMMENT 'who entered it',
  recorded_at     DATETIME(3)  NOT NULL,
  ended_by        BIGINT       NULL,
  ended_at        DATETIME(3)  NULL COMMENT 'when its last day was brought forward',
  end_reason      VARCHAR(500) NOT NULL DEFAULT '',
  KEY seal_organisation (organisation_id, from_day),
  CONSTRAINT seal_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE seal_use (
  id         BIGINT      NOT NULL PRIMARY KEY,
  seal_id    BIGINT      NOT NULL,
  proof_id   BIGINT      NOT NULL,
  account_id BIGINT      NOT NULL COMMENT 'who sealed',
  used_at    DATETIME(3) NOT NULL,
  UNIQUE KEY seal_use_proof (proof_id),
  KEY seal_use_seal (seal_id, id),
  CONSTRAINT seal_use_seal_fk FOREIGN KEY (seal_id) REFERENCES seal (id),
  CONSTRAINT seal_use_proof_fk FOREIGN KEY (proof_id) REFERENCES proof (id)
) COMMENT 'append-only' DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- The papers of a batch in their order; they go with the job.
CREATE TABLE proof_batch (
  job_id   BIGINT NOT NULL,
  no       INT    NOT NULL,
  proof_id BIGINT NOT NULL,
  PRIMARY KEY (job_id, no),
  CONSTRAINT proof_batch_job_fk FOREIGN KEY (job_id) REFERENCES job (id) ON DELETE CASCADE,
  CONSTRAINT proof_batch_proof_fk FOREIGN KEY (proof_id) REFERENCES proof (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
