// Package output writes what the subcommands say about articles, their index and evaluations:
// for people as text, for programs as JSON, one object a line. The objects are a stable
// interface, which docs/json.md describes.
//
// How an answer looks is for packages chat and wire, how figures do for eval/table.
package output
