// Package weaviate drives the bot against Weaviate's own server, of one node and of three.
package weaviate

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"net"
	"net/http"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"
)

// A node is a server process of a cluster.
type node struct {
	url     string
	process *exec.Cmd
	log     bytes.Buffer
}

// startCluster runs so many nodes on this machine until the test ends, and waits until they
// are ready.
func startCluster(t *testing.T, n int) (nodes []*node) {
	t.Helper()
	server := os.Getenv("ISNAD_E2E_WEAVIATE")
	if server == "" {
		t.Skip("Weaviate's server is not installed: run e2e/weaviate/run")
	}
	ports := freePorts(t, portsOfNode*n)
	var join []string
	for i := range n {
		join = append(join, fmt.Sprintf("node%d:%d", i, ports[portsOfNode*i+3]))
	}
	for i := range n {
		p := ports[portsOfNode*i : portsOfNode*(i+1)]
		one := &node{url: fmt.Sprintf("http://127.0.0.1:%d", p[0])}
		one.process = exec.Command(server, "--scheme", "http", "--host", "127.0.0.1", "--port", fmt.Sprint(p[0]))
		one.process.Env = append(os.Environ(),
			"PERSISTENCE_DATA_PATH="+t.TempDir(), "AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED=true", "DISABLE_TELEMETRY=true",
			"CLUSTER_IN_LOCALHOST=true", "CLUSTER_ADVERTISE_ADDR=127.0.0.1", "CLUSTER_BIND_ADDR=127.0.0.1",
			fmt.Sprintf("CLUSTER_HOSTNAME=node%d", i), fmt.Sprintf("CLUSTER_GOSSIP_BIND_PORT=%d", p[1]), fmt.Sprintf("CLUSTER_DATA_BIND_PORT=%d", p[2]),
			fmt.Sprintf("RAFT_PORT=%d", p[3]), fmt.Sprintf("RAFT_INTERNAL_RPC_PORT=%d", p[4]), fmt.Sprintf("GRPC_PORT=%d", p[5]), fmt.Sprintf("GO_PROFILING_PORT=%d", p[6]),
			fmt.Sprintf("RAFT_BOOTSTRAP_EXPECT=%d", n),
			"DEFAULT_VECTORIZER_MODULE=none", "LOG_LEVEL=warning",
			"PERSISTENCE_MEMTABLES_FLUSH_DIRTY_AFTER_SECONDS=3", // so that the word index settles soon
		)
		if n > 1 {
			one.process.Env = append(one.process.Env, "RAFT_JOIN="+strings.Join(join, ","))
		}
		if i > 0 {
			one.process.Env = append(one.process.Env, fmt.Sprintf("CLUSTER_JOIN=127.0.0.1:%d", ports[1]))
		}
		one.process.Stdout, one.process.Stderr = &one.log, &one.log
		if err := one.process.Start(); err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { one.kill() })
		nodes = append(nodes, one)
		if i == 0 && n > 1 {
			listening(t, p[1]) // the others join once, when they start
		}
	}
	for _, one := range nodes {
		one.wait(t)
	}
	return nodes
}

// listening waits until somebody listens on a port.
func listening(t *testing.T, port int) {
	t.Helper()
	for began := time.Now(); time.Since(began) < time.Minute; time.Sleep(100 * time.Millisecond) {
		if c, err := net.Dial("tcp", fmt.Sprintf("127.0.0.1:%d", port)); err == nil {
			c.Close()
			return
		}
	}
	t.Fatalf("nobody listens on port %d", port)
}

// kill ends the process at once, as a machine that fails does.
func (n *node) kill() {
	n.process.Process.Kill() //nolint:errcheck // it may have ended
	n.process.Wait()         //nolint:errcheck // it was killed
}

// wait waits until the node is ready.
func (n *node) wait(t *testing.T) {
	t.Helper()
	for began := time.Now(); time.Since(began) < 2*time.Minute; time.Sleep(200 * time.Millisecond) {
		answer, err := http.Get(n.url + "/v1/.well-known/ready")
		if err == nil {
			answer.Body.Close()
			if answer.StatusCode == http.StatusOK {
				return
			}
		}
	}
	n.kill()
	t.Fatalf("%s is not ready: %s", n.url, n.log.String())
}

// A node has so many ports, one behind the other: the server takes the port behind its
// gossip for data, and the one behind Raft's for calls.
const portsOfNode = 7

// freePorts are ports of this machine that nobody listens on, one behind the other.
func freePorts(t *testing.T, n int) (ports []int) {
	t.Helper()
	for range 50 {
		ports = ports[:0]
		for first := 20000 + rand.IntN(9000); len(ports) < n; {
			l, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", first+len(ports)))
			if err != nil {
				break
			}
			l.Close()
			ports = append(ports, first+len(ports))
		}
		if len(ports) == n {
			return ports
		}
	}
	t.Fatal("no free ports")
	return nil
}
