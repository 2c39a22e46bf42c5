-- Rules are data with a citation. A version never changes; a new one follows it.

CREATE TABLE rule_version (
  rule_id      VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version      INT         NOT NULL,
  jurisdiction VARCHAR(60) NOT NULL,
  from_day     DATE        NOT NULL,
  until_day    DATE        NULL COMMENT 'exclusive; NULL: open',
  body         TEXT        NOT NULL COMMENT 'the YAML document this version was published from',
  published_at DATETIME(3) NOT NULL,
  PRIMARY KEY (rule_id, version)
) COMMENT 'append-only' DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE rule_binding (
  id              BIGINT      NOT NULL PRIMARY KEY,
  rule_id         VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  organisation_id BIGINT      NOT NULL COMMENT 'binds everybody at or below it',
  main            BOOLEAN     NOT NULL COMMENT 'the requirement that boards show first',
  from_day        DATE        NOT NULL,
  until_day       DATE        NULL COMMENT 'exclusive; NULL: open',
  KEY rule_binding_organisation (organisation_id),
  CONSTRAINT rule_binding_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
