-- Who works where, who may sign in, and who did what.
-- A table whose comment says "append-only" is granted SELECT and INSERT to the runtime account, nothing else.

CREATE TABLE action_log (
  id          BIGINT       NOT NULL PRIMARY KEY,
  at          DATETIME(3)  NOT NULL COMMENT 'UTC',
  account_id  BIGINT       NULL COMMENT 'who did it; NULL: the system itself or nobody signed in',
  action      VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject     VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'kind:id',
  outcome     VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  detail      VARCHAR(500) NOT NULL DEFAULT '',
  KEY action_log_subject (subject, at),
  KEY action_log_at (at)
) COMMENT 'append-only' DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE organisation (
  id        BIGINT       NOT NULL PRIMARY KEY,
  parent_id BIGINT       NULL,
  path      VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '/id/id/…/ from the root to this one',
  kind      VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  level     VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name      VARCHAR(120) NOT NULL,
  UNIQUE KEY organisation_path (path),
  KEY organisation_parent (parent_id, name),
  CONSTRAINT organisation_parent_fk FOREIGN KEY (parent_id) REFERENCES organisation (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE person (
  id                BIGINT         NOT NULL PRIMARY KEY,
  version           INT            NOT NULL,
  name              VARCHAR(60)    NOT NULL,
  certificate_level VARCHAR(20)    CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'NULL: no national certificate',
  id_number         VARBINARY(120) NULL COMMENT 'AES-GCM, first byte is the key version',
  id_number_lookup  BINARY(32)     NULL COMMENT 'HMAC-SHA-256 of the normalised number',
  lookup_key        SMALLINT       NULL COMMENT 'version of the key behind the lookup column',
  KEY person_name (name, id),
  UNIQUE KEY person_id_number (id_number_lookup)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE employment (
  id              BIGINT      NOT NULL PRIMARY KEY,
  person_id       BIGINT      NOT NULL,
  organisation_id BIGINT      NOT NULL,
  worker_category VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  main            BOOLEAN     NOT NULL,
  from_day        DATE        NOT NULL,
  until_day       DATE        NULL COMMENT 'exclusive; NULL: open',
  KEY employment_person (person_id, from_day),
  KEY employment_organisation (organisation_id, main, from_day),
  CONSTRAINT employment_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT employment_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE account (
  id                   BIGINT       NOT NULL PRIMARY KEY,
  version              INT          NOT NULL,
  name                 VARCHAR(60)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  person_id            BIGINT       NULL,
  password_hash        VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  must_change_password BOOLEAN      NOT NULL,
  created_at           DATETIME(3)  NOT NULL,
  UNIQUE KEY account_name (name),
  KEY account_person (person_id),
  CONSTRAINT account_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE role_grant (
  id              BIGINT      NOT NULL PRIMARY KEY,
  account_id      BIGINT      NOT NULL,
  role            VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  organisation_id BIGINT      NOT NULL,
  from_day        DATE        NOT NULL,
  until_day       DATE        NULL COMMENT 'exclusive; NULL: open',
  KEY role_grant_account (account_id),
  CONSTRAINT role_grant_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT role_grant_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE sign_in (
  id         BIGINT      NOT NULL PRIMARY KEY,
  token_hash BINARY(32)  NOT NULL COMMENT 'SHA-256 of the random token; the token itself is nowhere',
  kind       VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'BROWSER or PROGRAM',
  account_id BIGINT      NOT NULL,
  created_at DATETIME(3) NOT NULL,
  renewed_at DATETIME(3) NOT NULL,
  expires_at DATETIME(3) NOT NULL,
  UNIQUE KEY sign_in_token (token_hash),
  KEY sign_in_account (account_id),
  KEY sign_in_expiry (expires_at),
  CONSTRAINT sign_in_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE sign_in_failure (
  subject       VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY COMMENT 'account:… or address:…, hashed',
  failures      INT          NOT NULL,
  window_start  DATETIME(3)  NOT NULL,
  blocked_until DATETIME(3)  NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE founding_link (
  token_hash BINARY(32)  NOT NULL PRIMARY KEY,
  expires_at DATETIME(3) NOT NULL,
  used_at    DATETIME(3) NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
