//! Spanish, as in Latin America.

use super::Things;
use crate::domain::Lang;

pub(super) static ES: Things = Things {
    lang: Lang::Es,
    table_hint: "El primer evento registrado de cada etapa y el tiempo transcurrido desde la etapa anterior.",
    steps_of_deal: "Las etapas alcanzadas",
    thread: "Paso a paso",
    events_per_year: "Eventos por año",
    what_is_disputed: "Donde las fuentes se contradicen",
    latest_events: "Últimos eventos",
    every_source: "Todas las fuentes",
    source_numbers: "Fuentes, por número:",
    compare: "Comparar lado a lado",
    category: "Categoría",
    makers: "Fabricado por",
    makes: "Fabrica",
    names: "También conocido como",
    country: "País",
    organisation_type: "Tipo",
    international: "Internacional",
    no_event: "Ningún evento del registro lo menciona.",
    in_the_note: "En la nota:",
    later: "{0} después",
    earlier: "{0} evento anterior|{0} eventos anteriores",
    all_disputed: "Ver en la cronología|Los {0} eventos con fuentes contradictorias",
    pages: "{0} página|{0} páginas",
    outcome_count: "{1} ({0})",
    types: ["empresa", "astillero", "ministerio", "agencia", "fuerzas armadas", "otro"],
    country_names: "KR=Corea del Sur|US=Estados Unidos|ES=España|GB=Reino Unido|NL=Países Bajos|SE=Suecia|IT=Italia|FR=Francia|TR=Turquía|RS=Serbia|RU=Rusia|DE=Alemania|IL=Israel|PT=Portugal|JP=Japón|CN=China|PL=Polonia",
    programme_description: "{0}: su situación ({1}), paso a paso, con el tiempo entre los pasos y las fuentes. {2}.",
    system_description: "{0} ({1}) en América Latina: {2}, con operaciones, países y fuentes.",
    organisation_description: "{0} en las relaciones de defensa de Corea con América Latina: {1}, con operaciones, países y fuentes.",
};
