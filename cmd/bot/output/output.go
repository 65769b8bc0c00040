// Package output writes the reports of subcommands about articles, their index and
// evaluations: as text for people, as JSON for programs, one object a line. The objects are a
// stable interface, which docs/json.md describes.
//
// Packages chat and wire write answers, and eval/table writes figures.
package output
