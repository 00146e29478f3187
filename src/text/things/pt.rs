//! Portuguese, as in Brazil.

use super::Things;
use crate::domain::Lang;

pub(super) static PT: Things = Things {
    lang: Lang::Pt,
    table_hint: "O primeiro evento registrado de cada etapa e o tempo decorrido desde a etapa anterior.",
    steps_of_deal: "As etapas alcançadas",
    thread: "Passo a passo",
    events_per_year: "Eventos por ano",
    what_is_disputed: "Onde as fontes divergem",
    latest_events: "Últimos eventos",
    every_source: "Todas as fontes",
    source_numbers: "Fontes, por número:",
    compare: "Comparar lado a lado",
    category: "Categoria",
    makers: "Fabricado por",
    makes: "Fabrica",
    names: "Também conhecido como",
    country: "País",
    organisation_type: "Tipo",
    international: "Internacional",
    no_event: "Nenhum evento do levantamento o menciona.",
    in_the_note: "Na nota:",
    later: "{0} depois",
    earlier: "{0} evento anterior|{0} eventos anteriores",
    all_disputed: "Ver na linha do tempo|Todos os {0} eventos com fontes divergentes",
    pages: "{0} página|{0} páginas",
    outcome_count: "{1} ({0})",
    types: ["empresa", "estaleiro", "ministério", "agência", "forças armadas", "outro"],
    country_names: "KR=Coreia do Sul|US=Estados Unidos|ES=Espanha|GB=Reino Unido|NL=Países Baixos|SE=Suécia|IT=Itália|FR=França|TR=Turquia|RS=Sérvia|RU=Rússia|DE=Alemanha|IL=Israel|PT=Portugal|JP=Japão|CN=China|PL=Polônia",
    programme_description: "{0}: a situação ({1}), passo a passo, com o tempo entre os passos e as fontes. {2}.",
    system_description: "{0} ({1}) na América Latina: {2}, com negócios, países e fontes.",
    organisation_description: "{0} nas relações de defesa da Coreia com a América Latina: {1}, com negócios, países e fontes.",
};
