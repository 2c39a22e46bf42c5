-- Courses as published (never changed), and what a trainee did in them.

CREATE TABLE course_version (
  id           BIGINT       NOT NULL PRIMARY KEY,
  course_id    VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  label        VARCHAR(20)  NOT NULL COMMENT 'the author''s own version text',
  content_hash BINARY(32)   NOT NULL,
  published_at DATETIME(3)  NOT NULL,
  language     VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  category     VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title_zh     VARCHAR(200) NOT NULL,
  title_en     VARCHAR(200) NOT NULL,
  summary_zh   VARCHAR(1000) NOT NULL,
  summary_en   VARCHAR(1000) NOT NULL,
  pass_percent INT          NOT NULL,
  UNIQUE KEY course_version_content (course_id, content_hash),
  KEY course_version_newest (course_id, published_at)
) COMMENT 'append-only' DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE course_lesson (
  version_id BIGINT       NOT NULL,
  ordinal    INT          NOT NULL,
  lesson_id  VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title_zh   VARCHAR(200) NOT NULL,
  title_en   VARCHAR(200) NOT NULL,
  minutes    INT          NOT NULL,
  html_hash  BINARY(32)   NOT NULL,
  PRIMARY KEY (version_id, ordinal),
  UNIQUE KEY course_lesson_id (version_id, lesson_id),
  CONSTRAINT course_lesson_version_fk FOREIGN KEY (version_id) REFERENCES course_version (id)
) COMMENT 'append-only' DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE course_question (
  version_id  BIGINT      NOT NULL,
  ordinal     INT         NOT NULL,
  question_id VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind        VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  lesson_id   VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  text        TEXT        NOT NULL,
  answer_key  VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'letters in order, for instance ACD',
  explanation TEXT        NOT NULL,
  PRIMARY KEY (version_id, ordinal),
  UNIQUE KEY course_question_id (version_id, question_id),
  CONSTRAINT course_question_version_fk FOREIGN KEY (version_id) REFERENCES course_version (id)
) COMMENT 'append-only' DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE course_option (
  version_id  BIGINT      NOT NULL,
  question_id VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  letter      CHAR(1)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  text        TEXT        NOT NULL,
  PRIMARY KEY (version_id, question_id, letter),
  CONSTRAINT course_option_version_fk FOREIGN KEY (version_id) REFERENCES course_version (id)
) COMMENT 'append-only' DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE course_asset (
  version_id BIGINT       NOT NULL,
  name       VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  media_type VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  hash       BINARY(32)   NOT NULL,
  PRIMARY KEY (version_id, name),
  CONSTRAINT course_asset_version_fk FOREIGN KEY (version_id) REFERENCES course_version (id)
) COMMENT 'append-only' DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE attempt (
  id           BIGINT      NOT NULL PRIMARY KEY,
  person_id    BIGINT      NOT NULL,
  course_id    VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version_id   BIGINT      NOT NULL COMMENT 'an attempt stays on the version it began with',
  no           INT         NOT NULL,
  started_at   DATETIME(3) NOT NULL,
  completed_at DATETIME(3) NULL,
  last_lesson  VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  last_at      DATETIME(3) NOT NULL,
  UNIQUE KEY attempt_person (person_id, course_id, no),
  CONSTRAINT attempt_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT attempt_version_fk FOREIGN KEY (version_id) REFERENCES course_version (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE lesson_progress (
  attempt_id  BIGINT      NOT NULL,
  lesson_id   VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  seconds     INT         NOT NULL COMMENT 'credited so far, at most what the lesson declares',
  place       INT         NOT NULL DEFAULT 0 COMMENT 'block number at which reading goes on',
  reached_end BOOLEAN     NOT NULL DEFAULT FALSE,
  done_at     DATETIME(3) NULL,
  PRIMARY KEY (attempt_id, lesson_id),
  CONSTRAINT lesson_progress_attempt_fk FOREIGN KEY (attempt_id) REFERENCES attempt (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE lesson_stay (
  id              BIGINT      NOT NULL PRIMARY KEY,
  person_id       BIGINT      NOT NULL,
  attempt_id      BIGINT      NOT NULL,
  lesson_id       VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  beat            INT         NOT NULL COMMENT 'number of the heartbeat expected next',
  started_at      DATETIME(3) NOT NULL,
  credited_until  DATETIME(3) NOT NULL COMMENT 'nothing before this moment can be credited again',
  policy_version  INT         NOT NULL COMMENT 'version of the online-learning rule under which this page was opened',
  prompt_at       DATETIME(3) NOT NULL COMMENT 'from here on time counts only after the presence prompt is answered',
  credited        INT         NOT NULL DEFAULT 0 COMMENT 'seconds that counted',
  void_hidden     INT         NOT NULL DEFAULT 0 COMMENT 'seconds that did not: page not in front or not connected',
  void_unanswered INT         NOT NULL DEFAULT 0 COMMENT 'seconds that did not: presence prompt unanswered',
  void_reread     INT         NOT NULL DEFAULT 0 COMMENT 'seconds that did not: the lesson''s time is already full',
  KEY lesson_stay_attempt (attempt_id, started_at),
  CONSTRAINT lesson_stay_attempt_fk FOREIGN KEY (attempt_id) REFERENCES attempt (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE presence (
  person_id BIGINT NOT NULL PRIMARY KEY,
  stay_id   BIGINT NOT NULL COMMENT 'the one page on which this person earns time now',
  CONSTRAINT presence_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE quiz_try (
  id           BIGINT      NOT NULL PRIMARY KEY,
  attempt_id   BIGINT      NOT NULL,
  no           INT         NOT NULL,
  started_at   DATETIME(3) NOT NULL,
  submitted_at DATETIME(3) NULL,
  score        INT         NULL COMMENT 'percent, rounded down',
  passed       BOOLEAN     NULL,
  UNIQUE KEY quiz_try_attempt (attempt_id, no),
  CONSTRAINT quiz_try_attempt_fk FOREIGN KEY (attempt_id) REFERENCES attempt (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE quiz_answer (
  try_id      BIGINT      NOT NULL,
  question_id VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  letters     VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'in order; empty: taken back',
  seq         BIGINT      NOT NULL COMMENT 'the page''s own counter: an older one never overwrites a newer one',
  saved_at    DATETIME(3) NOT NULL,
  PRIMARY KEY (try_id, question_id),
  CONSTRAINT quiz_answer_try_fk FOREIGN KEY (try_id) REFERENCES quiz_try (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
