//! Korean.

use super::Things;
use crate::domain::Lang;

pub(super) static KO: Things = Things {
    lang: Lang::Ko,
    table_hint: "각 단계에서 처음 확인된 기록과, 앞 단계에서 걸린 시간입니다.",
    steps_of_deal: "도달한 단계",
    thread: "단계별 경과",
    events_per_year: "연도별 기록",
    what_is_disputed: "출처가 엇갈리는 대목",
    latest_events: "최근 기록",
    every_source: "전체 출처",
    source_numbers: "출처 번호:",
    compare: "나란히 비교",
    category: "분류",
    makers: "제작",
    makes: "만드는 무기체계",
    names: "다른 이름",
    country: "국가",
    organisation_type: "유형",
    international: "국제기구",
    no_event: "관련 기록이 없습니다.",
    in_the_note: "참고에서:",
    later: "{0} 뒤",
    earlier: "이전 기록 {0}건",
    all_disputed: "타임라인에서 보기|출처가 엇갈리는 기록 {0}건 모두 보기",
    pages: "{0}건",
    outcome_count: "{1} {0}건",
    types: ["기업", "조선소", "정부 부처", "정부 기관", "군", "기타"],
    country_names: "KR=한국|US=미국|ES=스페인|GB=영국|NL=네덜란드|SE=스웨덴|IT=이탈리아|FR=프랑스|TR=튀르키예|RS=세르비아|RU=러시아|DE=독일|IL=이스라엘|PT=포르투갈|JP=일본|CN=중국|PL=폴란드",
    programme_description: "{0}: 현재 상황({1})과 단계별 경과, 단계 사이에 걸린 시간, 출처를 정리했습니다. {2}.",
    system_description: "중남미의 {0}({1}): {2}, 관련 거래와 국가, 출처를 정리했습니다.",
    organisation_description: "한국과 중남미의 방산 관계 속 {0}: {1}, 관련 거래와 국가, 출처를 정리했습니다.",
};
