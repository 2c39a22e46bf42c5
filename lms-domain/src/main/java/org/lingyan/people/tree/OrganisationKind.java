package org.lingyan.people.tree;

/** What an organisation is. */
public enum OrganisationKind {
  /** 主管部门: the authority of a city or county. */
  BUREAU,
  /** 社工服务指导中心. */
  GUIDANCE_CENTER,
  /** 社会工作站. */
  STATION,
  /** 社会工作服务机构. */
  AGENCY,
  /** 事业单位. */
  PUBLIC_INSTITUTION,
  /** 村（居）社工室: of a village or an urban community. */
  COMMUNITY
}
