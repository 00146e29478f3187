//! Portuguese of Brazil.

use super::{Prose, Section};

pub(super) static PT: Prose = Prose {
    about_description: "O que contém e o que deixa de fora o levantamento das relações de defesa da Coreia do Sul com a América Latina, o que cada tipo de evento promete e qual é a precisão de datas, valores e fontes.",
    about: [
        Section {
            id: "record",
            heading: "O que o levantamento contém",
            paragraphs: &[
                "Eventos datados que envolvem a indústria de defesa da Coreia do Sul e os países da América Latina e do Caribe: visitas, feiras, negociações, memorandos, contratos, entregas, doações e reveses. Cada um é resumido em texto próprio a partir de fontes públicas, que são citadas.",
            ],
        },
        Section {
            id: "not-in-record",
            heading: "O que fica de fora",
            paragraphs: &[
                "A falta de registro não significa que nada tenha acontecido. O levantamento contém o que foi encontrado em coreano, espanhol, português e inglês; um país sem eventos pode simplesmente não ter sido assunto nas publicações consultadas. Uma célula vazia da matriz também não diz mais do que isso: ali nada foi registrado.",
                "Ficam de fora as ofertas cuja data nenhuma fonte informa, os rumores sem fonte identificada e os negócios entre outros países. Também não há totais: o número de eventos indica quanto se publicou e se encontrou, não quanto se comprou.",
            ],
        },
        Section {
            id: "ladder",
            heading: "Até onde chegou um negócio",
            paragraphs: &[
                "Uma visita não é um contrato, e um contrato não é uma entrega. Cada evento é de um tipo, e cada tipo corresponde a uma etapa de uma mesma escala: contato, interesse, negociação, seleção, memorando ou acordo, contrato, produção, entrega. O revés fica à margem da escala.",
                "Um negócio que se estende por vários eventos é acompanhado como um todo. Sua situação reflete o evento mais recente: “em aberto” significa que não há decisão registrada, mesmo que esse evento seja antigo.",
                "O que cada tipo significa e o que não promete:",
            ],
        },
        Section {
            id: "dates",
            heading: "Datas",
            paragraphs: &[
                "Uma data é tão exata quanto suas fontes. Quando elas informam só o mês ou o ano, a página avisa, traça uma linha que se estende por todo esse mês ou ano e nunca inventa um dia.",
            ],
        },
        Section {
            id: "confidence",
            heading: "Grau de confirmação",
            paragraphs: &[
                "“Várias fontes independentes” significa que duas ou mais coincidem. “Uma fonte independente” significa que todas as notícias remontam a um único relato, por mais páginas que o repitam. “Fontes divergentes” significa que elas se contradizem; a nota informa, então, quem diz o quê.",
                "Quem noticia um evento é decidido apenas pelo idioma das fontes: uma fonte em coreano conta como imprensa coreana; uma em espanhol ou português, como imprensa latino-americana; outros idiomas não contam para nenhum dos lados. “Só a imprensa coreana” significa, portanto, que aqui não consta nenhuma fonte em espanhol ou português, e não que ninguém na América Latina tenha noticiado.",
            ],
        },
        Section {
            id: "amounts",
            heading: "Valores",
            paragraphs: &[
                "Os valores são os informados pelas fontes, na moeda original; só há valor em dólares quando alguma fonte o informa. Nunca são somados, porque um mesmo negócio é noticiado muitas vezes: como plano, como contrato e como entrega.",
            ],
        },
        Section {
            id: "licence",
            heading: "Licença e edição",
            paragraphs: &[
                "Os dados podem ser usados, alterados e redistribuídos sob a licença Creative Commons Atribuição 4.0; pede-se a citação de “K-Defense na América Latina” e da edição. Os títulos das fontes pertencem a quem os publicou.",
            ],
        },
        Section {
            id: "report",
            heading: "Comunicar erro",
            paragraphs: &["Correções são bem-vindas, de preferência com uma fonte pública."],
        },
    ],
    report_without_address: "Escreva a quem publica esta cópia da página. Informe o título ou o endereço do evento, o que está errado e uma fonte pública que o comprove.",
    counts: "O levantamento contém {0} eventos de {1} países, com {2} fontes e {3} sistemas de armas, e acompanha {4} negócios.",

    compare_title: "Países lado a lado",
    compare_lead: "De dois a quatro países diante das mesmas perguntas: quanto foi registrado, até onde chegou, com quem e quem o diz. Cada número leva aos seus eventos.",
    compare_choose: "Países a comparar, de dois a quatro",
    compare_few: "Escolha pelo menos dois países ou comece por uma destas comparações:",
    compare_most: "Há quatro países escolhidos. Retire um para escolher outro.",
    compare_most_a_year: "no máximo {0} em um ano",
    compare_furthest: "Etapa mais avançada",

    no_script: "Os filtros e os gráficos interativos precisam de JavaScript e WebAssembly, que aqui estão desativados ou bloqueados. Todos os eventos podem ser lidos sem eles; para filtrar, habilite-os nesta página e recarregue-a.",
    no_script_data: "O levantamento completo também pode ser lido em arquivos de dados:",
    no_start: "O script desta página não foi carregado: está bloqueado ou ausente. Recarregue a página ou libere o script.",
    no_wasm: "Este navegador não consegue executar a página",
    no_wasm_hint: "A página precisa de WebAssembly, recurso ausente ou desativado neste navegador. As versões atuais do Chrome, do Firefox, do Safari e do Edge o oferecem; alguns modos de privacidade o desativam. O levantamento também pode ser lido em arquivos de dados, com links no rodapé desta página.",
    replaced: "Foi publicada uma versão mais nova desta página",
    replaced_hint: "Esta cópia precisa de arquivos que não existem mais. Recarregue a página; o endereço mantém o que foi escolhido.",
    app_offline: "A página não pôde ser carregada por completo",
    stopped: "A página parou devido a um erro interno",
    stopped_hint: "Recarregue-a; o endereço mantém o que foi escolhido. Se o problema se repetir, comunique o erro.",

    not_found: "Não há nenhuma página neste endereço",
    not_found_hint: "O link pode estar incompleto ou desatualizado. Todos os eventos, países e sistemas de armas podem ser encontrados a partir da página inicial.",
    to_explore: "Ver todos os eventos",
};
