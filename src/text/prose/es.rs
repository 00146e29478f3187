//! Spanish of Latin America.

use super::{Prose, Section};

pub(super) static ES: Prose = Prose {
    about_description: "Qué contiene y qué deja fuera el registro de las relaciones de defensa de Corea del Sur con América Latina, qué promete cada tipo de evento y qué tan exactos son sus fechas, montos y fuentes.",
    about: [
        Section {
            id: "record",
            heading: "Qué contiene el registro",
            paragraphs: &[
                "Eventos con fecha que vinculan a la industria de defensa de Corea del Sur con los países de América Latina y el Caribe: visitas, ferias, negociaciones, memorandos, contratos, entregas, donaciones y reveses. Cada uno se resume con palabras propias a partir de fuentes públicas, que se citan.",
            ],
        },
        Section {
            id: "not-in-record",
            heading: "Qué queda fuera",
            paragraphs: &[
                "Que no haya nada registrado no significa que no haya ocurrido nada. El registro recoge lo que se halló en coreano, español, portugués e inglés; si un país no tiene eventos, puede ser simplemente que no se haya escrito sobre él allí donde se buscó. Una casilla vacía de la matriz tampoco dice más que eso: allí no hay nada registrado.",
                "No se incluyen las ofertas a las que ninguna fuente pone fecha, los rumores sin fuente identificada ni las operaciones entre otros países. Tampoco hay totales: el número de eventos indica cuánto se escribió y se halló, no cuánto se compró.",
            ],
        },
        Section {
            id: "ladder",
            heading: "Hasta dónde ha llegado una operación",
            paragraphs: &[
                "Una visita no es un contrato, y un contrato no es una entrega. Cada evento es de un tipo, y cada tipo corresponde a una etapa de una misma escala: contacto, interés, negociación, selección, memorando o acuerdo, contrato, producción, entrega. El revés queda al margen de la escala.",
                "Cada operación que abarca varios eventos se sigue como un solo programa. Su estado refleja el evento más reciente: “sin decisión” significa que no consta ninguna, aunque ese evento sea antiguo.",
                "Esto es lo que significa cada tipo, y lo que no promete:",
            ],
        },
        Section {
            id: "dates",
            heading: "Fechas",
            paragraphs: &[
                "Una fecha es tan exacta como sus fuentes. Cuando estas dan solo el mes o el año, la página lo dice, traza una línea tan larga como ese mes o ese año y nunca inventa un día.",
            ],
        },
        Section {
            id: "confidence",
            heading: "Confiabilidad",
            paragraphs: &[
                "“Varias fuentes independientes” significa que dos o más coinciden. “Una fuente independiente” significa que todas las noticias remiten a un mismo relato, por muchas páginas que lo repitan. “Fuentes contradictorias” significa que no concuerdan entre sí; la nota aclara entonces quién dice qué.",
                "Quién informa de un evento se decide solo por el idioma de sus fuentes: una fuente en coreano cuenta como prensa coreana; una en español o portugués, como prensa latinoamericana; otros idiomas no cuentan para ninguna de las dos partes. “Solo la prensa coreana” significa, por tanto, que aquí no consta ninguna fuente en español o portugués, no que nadie lo haya informado en América Latina.",
            ],
        },
        Section {
            id: "amounts",
            heading: "Montos",
            paragraphs: &[
                "Los montos se dan tal como los informan las fuentes, en la moneda original; la cifra en dólares figura solo cuando alguna fuente la indica. Nunca se suman, porque de una misma operación se informa muchas veces: como plan, como contrato y como entrega.",
            ],
        },
        Section {
            id: "licence",
            heading: "Licencia y edición",
            paragraphs: &[
                "Los datos pueden usarse, modificarse y redistribuirse con la licencia Creative Commons Atribución 4.0; se ruega citar “K-Defense en América Latina” y la edición. Los títulos de las fuentes pertenecen a quienes los publicaron.",
            ],
        },
        Section {
            id: "report",
            heading: "Reportar un error",
            paragraphs: &["Las correcciones son bienvenidas, de ser posible con una fuente pública."],
        },
    ],
    report_without_address: "Escriba a quien publica esta copia de la página. Indique el título del evento o la dirección de su página, qué está mal y una fuente pública que lo respalde.",
    counts: "Contiene {0} eventos en {1} países, con {2} fuentes y {3} sistemas de armas, y sigue {4} operaciones.",

    compare_title: "Países lado a lado",
    compare_lead: "De dos a cuatro países ante las mismas preguntas: cuánto se ha registrado, hasta dónde ha llegado, con quién y quién lo dice. Cada número lleva a sus eventos.",
    compare_choose: "Países que comparar, de dos a cuatro",
    compare_few: "Elija al menos dos países o empiece con una de estas comparaciones:",
    compare_most: "Hay cuatro países elegidos. Quite uno para elegir otro.",
    compare_most_a_year: "como máximo {0} en un año",
    compare_furthest: "Etapa más avanzada",

    no_script: "Los filtros y los gráficos interactivos necesitan JavaScript y WebAssembly, que aquí están desactivados o bloqueados. Todos los eventos pueden leerse sin ellos; para filtrar, habilítelos en esta página y recárguela.",
    no_script_data: "También se puede leer el registro completo en archivos de datos:",
    no_start: "El script de esta página no se cargó: está bloqueado o falta. Recargue la página o permita el script.",
    no_wasm: "Este navegador no puede ejecutar la página",
    no_wasm_hint: "La página necesita WebAssembly, que este navegador no tiene o tiene desactivado. Las versiones actuales de Chrome, Firefox, Safari y Edge lo incluyen; algunos modos de privacidad lo desactivan. El registro también puede leerse en los archivos de datos, enlazados al pie de esta página.",
    replaced: "Se publicó una versión más reciente de esta página",
    replaced_hint: "Esta copia necesita archivos que ya no existen. Recargue la página; la dirección conserva lo elegido.",
    app_offline: "La página no se pudo cargar por completo",
    stopped: "La página se detuvo por un error interno",
    stopped_hint: "Recárguela; la dirección conserva lo elegido. Si vuelve a ocurrir, por favor repórtelo.",

    not_found: "No hay ninguna página en esta dirección",
    not_found_hint: "El enlace puede estar incompleto o desactualizado. Desde la página de inicio se llega a todos los eventos, países y sistemas de armas.",
    to_explore: "Ver todos los eventos",
};
