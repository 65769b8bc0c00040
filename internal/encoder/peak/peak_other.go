//go:build !amd64

package peak

var loops map[string]loop
