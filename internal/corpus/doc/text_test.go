package doc

import "testing"

func TestHeadingText(t *testing.T) {
	for line, want := range map[string]string{
		"## النيل ##":    "النيل",
		"* النيل":        "النيل",
		"**النيل**":      "النيل",
		"<h1>النيل</h1>": "النيل",
		`<h2 align="center">النيل <small>2020</small></h2>`: "النيل 2020",
		"## [النيل](https://example.org/a) {#nile .title}":  "النيل",
		`## ![صورة](nile.png "النيل") النيل`:                "صورة النيل",
		"# القمح &amp; الشعير":                              "القمح & الشعير",
		"## العنصر `<head>`":                                "العنصر <head>",
		"## if a < b":                                       "if a < b",
		"## قائمة [مفتوحة":                                  "قائمة [مفتوحة",
		"## {واحد} و{اثنان}":                                "{واحد} و{اثنان}",
		"## الوسم <video>":                                  "الوسم <video>",
	} {
		if got := HeadingText(line); got != want {
			t.Errorf("%q is %q, want %q", line, got, want)
		}
	}
}

// TestHasDigit: digits of every script are found, also those that are three bytes long.
func TestHasDigit(t *testing.T) {
	for text, want := range map[string]bool{"في 3 أيام": true, "عام ٢٠٢٠": true, "سال ۲۰": true, "२०": true, "߁": true, "نهر النيل": false, "ـ٪٫": false, "": false} {
		if HasDigit(text) != want {
			t.Errorf("%q: %v", text, !want)
		}
	}
}
