//! The host has to behave like the real one; asked here without a browser.

use std::fs;

use tempfile::TempDir;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use super::*;

async fn small_site(prefix: &str) -> Result<(TempDir, Site)> {
    let dir = tempfile::tempdir()?;
    fs::create_dir_all(dir.path().join("en/empty"))?;
    for (file, text) in [
        ("index.html", "top"),
        ("404.html", "lost"),
        ("en/index.html", "english"),
        ("app.wasm", ""),
        ("app.js", ""),
        ("data.json", "{}"),
    ] {
        fs::write(dir.path().join(file), text)?;
    }
    let site = Host::of(dir.path())?.under(prefix).start().await?;
    Ok((dir, site))
}

/// The whole answer to a request for a path, as it comes over the wire.
async fn get(site: &Site, path: &str) -> Result<String> {
    Ok(String::from_utf8(ask(site, path, "").await?)?)
}

async fn ask(site: &Site, path: &str, headers: &str) -> Result<Vec<u8>> {
    let host = site.base.split('/').nth(2).context("no host")?.to_owned();
    let mut stream = TcpStream::connect(&host).await?;
    let request = format!("GET {path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n{headers}\r\n");
    stream.write_all(request.as_bytes()).await?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await?;
    Ok(answer)
}

async fn check(prefix: &str, path: &str, parts: &[&str]) -> Result<()> {
    let (_dir, site) = small_site(prefix).await?;
    let answer = get(&site, path).await?;
    for part in parts {
        assert!(answer.contains(part), "{path} under {prefix}: no {part:?} in\n{answer}");
    }
    Ok(())
}

#[tokio::test]
async fn folders_answer_with_their_index() -> Result<()> {
    check("/", "/", &["200 OK", "text/html", "top"]).await?;
    check("/", "/en/?country=pe", &["200 OK", "english"]).await?;
    check("/sub/path/", "/sub/path/en/", &["200 OK", "english"]).await?;
    Ok(())
}

#[tokio::test]
async fn a_folder_without_its_slash_is_sent_on() -> Result<()> {
    check("/", "/en?x=1", &["HTTP/1.1 30", "location: /en/?x=1"]).await?;
    check("/sub/path/", "/sub/path/en", &["HTTP/1.1 30", "location: /sub/path/en/"]).await?;
    check("/sub/path/", "/sub/path", &["HTTP/1.1 30", "location: /sub/path/"]).await?;
    Ok(())
}

#[tokio::test]
async fn what_is_missing_is_missing_at_any_depth() -> Result<()> {
    for path in ["/nowhere/", "/en/no/where/at/all", "/missing.json", "/en/empty/"] {
        check("/", path, &["404 Not Found", "lost"]).await?;
    }
    check("/sub/", "/en/", &["404 Not Found"]).await?;
    Ok(())
}

#[tokio::test]
async fn types_are_those_that_browsers_insist_on() -> Result<()> {
    check("/", "/app.wasm", &["content-type: application/wasm"]).await?;
    check("/", "/app.js", &["content-type: text/javascript"]).await?;
    check("/", "/data.json", &["content-type: application/json"]).await?;
    Ok(())
}

#[tokio::test]
async fn an_answer_is_compressed_for_whoever_takes_that() -> Result<()> {
    let (dir, site) = small_site("/").await?;
    for file in ["app.wasm", "app.js", "data.json", "index.html"] {
        fs::write(dir.path().join(file), "a".repeat(10_000))?;
        let path = format!("/{file}");
        for encoding in ["br", "gzip"] {
            let answer = ask(&site, &path, &format!("accept-encoding: {encoding}\r\n")).await?;
            let head = String::from_utf8_lossy(&answer);
            assert!(head.contains(&format!("content-encoding: {encoding}\r\n")), "{file}: {head}");
            assert!(answer.len() < 1_000, "{file} as {encoding}: {} bytes", answer.len());
        }
        assert!(get(&site, &path).await?.contains("content-length: 10000\r\n"), "{file} as it is");
    }
    Ok(())
}

#[tokio::test]
async fn faults_come_and_go_and_requests_are_written_down() -> Result<()> {
    let (_dir, site) = small_site("/").await?;
    site.fail("data.json", Fault::Body("half".to_owned()));
    assert!(get(&site, "/data.json?v=1").await?.ends_with("half"));
    site.fail("data.json", Fault::Missing);
    assert!(get(&site, "/data.json").await?.contains("404"));
    site.mend();
    assert!(get(&site, "/data.json").await?.ends_with("{}"));
    assert_eq!(site.requests(), ["/data.json?v=1", "/data.json", "/data.json"]);
    Ok(())
}

#[tokio::test]
async fn a_silent_file_is_never_answered() -> Result<()> {
    let (_dir, site) = small_site("/").await?;
    site.fail("data.json", Fault::Silent);
    let wait = std::time::Duration::from_millis(200);
    assert!(tokio::time::timeout(wait, get(&site, "/data.json")).await.is_err());
    Ok(())
}

#[test]
fn a_folder_without_a_site_says_what_to_do() -> Result<()> {
    let empty = tempfile::tempdir()?;
    let error = Host::of(empty.path()).map_or_else(|error| error.to_string(), |_| "no error".to_owned());
    assert!(error.contains("make build"), "{error}");
    Ok(())
}
