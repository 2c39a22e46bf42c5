-- What somebody is told, and what became of each message that left the product.

CREATE TABLE notice (
  id           BIGINT       NOT NULL PRIMARY KEY,
  rule         VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'who asks for it',
  step         VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'which of the rule''s steps, or the fact it speaks of',
  addressee    VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'PERSON or GROUP',
  addressee_id BIGINT       NOT NULL COMMENT 'a person, or a robot of a group',
  kind         VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code         VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of its text',
  text_values  TEXT         NOT NULL COMMENT 'values of its text; may be personal, may be emptied',
  link         VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'page inside the product; may be empty',
  at           DATETIME(3)  NOT NULL COMMENT 'UTC',
  from_at      DATETIME(3)  NOT NULL COMMENT 'shown from',
  until_at     DATETIME(3)  NOT NULL COMMENT 'shown until, exclusive',
  read_at      DATETIME(3)  NULL,
  UNIQUE KEY notice_once (rule, step, addressee, addressee_id),
  KEY notice_unread (addressee, addressee_id, read_at, from_at, until_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE notice_setting (
  person_id BIGINT      NOT NULL PRIMARY KEY,
  daily     BOOLEAN     NOT NULL COMMENT 'one message a working day instead of one for each notice',
  at        DATETIME(3) NOT NULL COMMENT 'UTC'
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE notice_address (
  person_id BIGINT         NOT NULL,
  channel   VARCHAR(10)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  address   VARBINARY(400) NOT NULL COMMENT 'AES-GCM, first byte is the key version',
  at        DATETIME(3)    NOT NULL COMMENT 'UTC',
  PRIMARY KEY (person_id, channel)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE notice_robot (
  id              BIGINT         NOT NULL PRIMARY KEY,
  organisation_id BIGINT         NOT NULL COMMENT 'whose group it speaks in',
  channel         VARCHAR(10)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name            VARCHAR(60)    NOT NULL,
  token           VARBINARY(400) NOT NULL COMMENT 'AES-GCM; the robot''s key',
  secret          VARBINARY(400) NOT NULL COMMENT 'AES-GCM; signs what it is told; of an empty text where nothing is signed',
  since           DATETIME(3)    NOT NULL COMMENT 'UTC',
  ended_at        DATETIME(3)    NULL,
  KEY notice_robot_organisation (organisation_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE notice_delivery (
  id           BIGINT      NOT NULL PRIMARY KEY,
  addressee    VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  addressee_id BIGINT      NOT NULL,
  channel      VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  bundle       VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'n:id of one notice, or d:day of what goes together',
  state        VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'QUEUED SENT NEEDLESS GIVEN_UP',
  attempts     INT         NOT NULL COMMENT 'counted before each try',
  failure      VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'why the last try failed',
  next_at      DATETIME(3) NOT NULL COMMENT 'UTC; not before',
  leased_by    VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL,
  leased_until DATETIME(3) NULL,
  at           DATETIME(3) NOT NULL COMMENT 'UTC',
  ended_at     DATETIME(3) NULL,
  UNIQUE KEY notice_delivery_once (addressee, addressee_id, channel, bundle),
  KEY notice_delivery_due (state, next_at),
  KEY notice_delivery_ended (ended_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE notice_delivery_part (
  delivery_id BIGINT NOT NULL,
  notice_id   BIGINT NOT NULL,
  PRIMARY KEY (delivery_id, notice_id),
  KEY notice_delivery_part_notice (notice_id),
  CONSTRAINT notice_delivery_part_delivery_fk FOREIGN KEY (delivery_id) REFERENCES notice_delivery (id),
  CONSTRAINT notice_delivery_part_notice_fk FOREIGN KEY (notice_id) REFERENCES notice (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE notice_attempt (
  delivery_id BIGINT      NOT NULL,
  attempt     INT         NOT NULL,
  at          DATETIME(3) NOT NULL COMMENT 'UTC; when it had ended',
  failure     VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'NULL: it was taken',
  PRIMARY KEY (delivery_id, attempt)
) COMMENT 'append-only' DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE calendar_day (
  day     DATE         NOT NULL PRIMARY KEY,
  working BOOLEAN      NOT NULL,
  source  VARCHAR(200) NOT NULL COMMENT 'the notice that says so',
  at      DATETIME(3)  NOT NULL COMMENT 'UTC'
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
