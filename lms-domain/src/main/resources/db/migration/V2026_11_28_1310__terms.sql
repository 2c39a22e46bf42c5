-- What the authority and the profession are called, by jurisdiction and day, each with where that comes from.

CREATE TABLE term_version (
  id              BIGINT       NOT NULL PRIMARY KEY,
  organisation_id BIGINT       NULL COMMENT 'top of the subtree; NULL: everywhere',
  from_day        DATE         NOT NULL COMMENT '0001-01-01: as far back as anybody knows',
  authority_zh    VARCHAR(60)  NOT NULL,
  authority_en    VARCHAR(120) NOT NULL,
  worker_zh       VARCHAR(60)  NOT NULL,
  worker_en       VARCHAR(120) NOT NULL,
  citation        VARCHAR(300) NOT NULL,
  source          VARCHAR(300) NOT NULL DEFAULT '',
  status          VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account_id      BIGINT       NULL COMMENT 'who entered it; NULL: the system itself',
  at              DATETIME(3)  NOT NULL COMMENT 'UTC',
  KEY term_version_place (organisation_id, from_day),
  CONSTRAINT term_version_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) COMMENT 'append-only' DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

INSERT INTO term_version (id, organisation_id, from_day, authority_zh, authority_en, worker_zh, worker_en, citation, source, status, account_id, at) VALUES
 (1, NULL, '0001-01-01', '民政部门', 'Civil affairs authority', '社会工作者', 'social worker',
  '社会工作者继续教育办法（民发〔2009〕123号）', '2026年是否仍有效未核实', 'UNVERIFIED', NULL, '2026-11-28 00:00:00'),
 (2, NULL, '2023-03-01', '社会工作部', 'Social work department', '社会工作者', 'social worker',
  '党和国家机构改革方案', '2023年3月公布，仅见转载；各地设立时间不同，按公布月份首日', 'UNVERIFIED', NULL, '2026-11-28 00:00:00'),
 (3, NULL, '2026-03-01', '社会工作部', 'Social work department', '社会工作专业人员', 'social work professional',
  '关于推进社会工作专业人员队伍建设的意见（中共中央办公厅、国务院办公厅）', '2026年3月14日发布，仅见转载，只读到第一、二部分', 'UNVERIFIED', NULL, '2026-11-28 00:00:00');
